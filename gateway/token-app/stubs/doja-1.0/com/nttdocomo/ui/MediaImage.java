package com.nttdocomo.ui;

public interface MediaImage extends MediaResource {
    int getHeight();
    Image getImage();
    int getWidth();
}
