package com.nttdocomo.ui;

import com.nttdocomo.util.TimeKeeper;

public final class ShortTimer implements TimeKeeper {
    protected ShortTimer() {}
    public native void dispose();
    public native int getResolution();
    public static native ShortTimer getShortTimer(Canvas canvas, int id, int millis, boolean repeat);
    public native void start();
    public native void stop();
}
