package com.nttdocomo.ui;

public abstract class Frame {
    public static final int SOFT_KEY_1 = 0;
    public static final int SOFT_KEY_2 = 1;
    public Frame() {}
    public final native int getHeight();
    public final native int getWidth();
    public native void setBackground(int color);
    public native void setSoftLabel(int key, String label);
}
