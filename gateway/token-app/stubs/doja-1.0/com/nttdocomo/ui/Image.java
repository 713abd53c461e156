package com.nttdocomo.ui;

public abstract class Image {
    protected Image() {}
    public abstract void dispose();
    public native int getHeight();
    public native int getWidth();
}
