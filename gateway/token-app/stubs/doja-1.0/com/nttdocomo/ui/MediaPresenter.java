package com.nttdocomo.ui;

public interface MediaPresenter {
    MediaResource getMediaResource();
    void play();
    void setAttribute(int attribute, int value);
    void setData(MediaData data);
    void setMediaListener(MediaListener listener);
    void stop();
}
