package com.nttdocomo.util;

public interface TimeKeeper {
    void dispose();
    int getResolution();
    void start();
    void stop();
}
