package com.nttdocomo.ui;

public class PhoneSystem {
    public static final int DEV_BACKLIGHT = 0;
    public static final int ATTR_BACKLIGHT_OFF = 0;
    public static final int ATTR_BACKLIGHT_ON = 1;
    public static final int DEV_VIBRATOR = 1;
    public static final int ATTR_VIBRATOR_OFF = 0;
    public static final int ATTR_VIBRATOR_ON = 1;
    public static final int SOUND_INFO = 0;
    public static final int SOUND_WARNING = 1;
    public static final int SOUND_ERROR = 2;
    public static final int SOUND_ALARM = 3;
    public static final int SOUND_CONFIRM = 4;
    private PhoneSystem() {}
    public static final native void playSound(int sound);
    public static final native void setAttribute(int device, int value);
}
