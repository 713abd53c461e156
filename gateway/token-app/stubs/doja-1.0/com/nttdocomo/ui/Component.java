package com.nttdocomo.ui;

public abstract class Component {
    public Component() {}
    public native int getHeight();
    public native int getWidth();
    public native int getX();
    public native int getY();
    public native void setBackground(int color);
    public native void setForeground(int color);
    public native void setLocation(int x, int y);
    public native void setSize(int width, int height);
    public native void setVisible(boolean visible);
}
