package com.nttdocomo.ui;

public final class ImageLabel extends Component {
    public ImageLabel() {}
    public ImageLabel(Image image) {}
    public native void setImage(Image image);
}
