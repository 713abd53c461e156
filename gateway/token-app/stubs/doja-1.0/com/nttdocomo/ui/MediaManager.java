package com.nttdocomo.ui;

public final class MediaManager {
    private MediaManager() {}
    public static final native MediaData getData(String location);
    public static final native MediaImage getImage(String location);
    public static final native MediaSound getSound(String location);
}
