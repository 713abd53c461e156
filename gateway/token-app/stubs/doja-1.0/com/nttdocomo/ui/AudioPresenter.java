package com.nttdocomo.ui;

public class AudioPresenter implements MediaPresenter {
    public static final int AUDIO_PLAYING = 1;
    public static final int AUDIO_STOPPED = 2;
    public static final int AUDIO_COMPLETE = 3;
    protected AudioPresenter() {}
    public static native AudioPresenter getAudioPresenter();
    public native MediaResource getMediaResource();
    public native void play();
    public native void setAttribute(int attribute, int value);
    public native void setData(MediaData data);
    public native void setMediaListener(MediaListener listener);
    public native void setSound(MediaSound sound);
    public native void stop();
}
