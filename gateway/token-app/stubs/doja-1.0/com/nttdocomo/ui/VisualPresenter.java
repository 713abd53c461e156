package com.nttdocomo.ui;

public class VisualPresenter extends Component implements MediaPresenter {
    public static final int IMAGE_XPOS = 1;
    public static final int IMAGE_YPOS = 2;
    public static final int VISUAL_PLAYING = 1;
    public static final int VISUAL_STOPPED = 2;
    public static final int VISUAL_COMPLETE = 3;
    public VisualPresenter() {}
    public native MediaResource getMediaResource();
    public native void play();
    public native void setAttribute(int attribute, int value);
    public native void setData(MediaData data);
    public native void setImage(MediaImage image);
    public native void setMediaListener(MediaListener listener);
    public native void stop();
}
