package com.nttdocomo.util;

public final class Timer implements TimeKeeper {
    public Timer() {}
    public native void dispose();
    public native int getResolution();
    public native void setListener(TimerListener listener);
    public native void setRepeat(boolean repeat);
    public native void setTime(int millis);
    public native void start();
    public native void stop();
}
