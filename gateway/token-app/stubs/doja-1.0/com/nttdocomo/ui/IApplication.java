package com.nttdocomo.ui;

public abstract class IApplication {
    public IApplication() {}
    public final native String[] getArgs();
    public static final native IApplication getCurrentApp();
    public native String getSourceURL();
    public native void resume();
    public abstract void start();
    public final native void terminate();
}
