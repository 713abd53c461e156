package com.nttdocomo.ui;

public abstract class Canvas extends Frame {
    public Canvas() {}
    public native Graphics getGraphics();
    public native int getKeypadState();
    public abstract void paint(Graphics g);
    public native void processEvent(int type, int param);
    public native void repaint();
    public native void repaint(int x, int y, int width, int height);
}
