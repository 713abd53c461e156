package com.nttdocomo.ui;

public final class Button extends Component implements Interactable {
    public Button() {}
    public Button(String label) {}
    public native void requestFocus();
    public native void setEnabled(boolean enabled);
    public native void setLabel(String label);
}
