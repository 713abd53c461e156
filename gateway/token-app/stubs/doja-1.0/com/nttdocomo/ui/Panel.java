package com.nttdocomo.ui;

public class Panel extends Frame {
    public Panel() {}
    public native void add(Component component);
    public native FocusManager getFocusManager();
    public native void setBackground(int color);
    public native void setComponentListener(ComponentListener listener);
    public native void setFocusManager(FocusManager manager);
    public native void setKeyListener(KeyListener listener);
    public native void setLayoutManager(LayoutManager manager);
    public native void setSoftKeyListener(SoftKeyListener listener);
    public native void setTitle(String title);
}
