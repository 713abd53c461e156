package com.nttdocomo.ui;

public class Graphics {
    public static final int BLACK = 0;
    public static final int BLUE = 1;
    public static final int LIME = 2;
    public static final int AQUA = 3;
    public static final int RED = 4;
    public static final int FUCHSIA = 5;
    public static final int YELLOW = 6;
    public static final int WHITE = 7;
    public static final int GRAY = 8;
    public static final int NAVY = 9;
    public static final int GREEN = 10;
    public static final int TEAL = 11;
    public static final int MAROON = 12;
    public static final int PURPLE = 13;
    public static final int OLIVE = 14;
    public static final int SILVER = 15;
    protected Graphics() {}
    public native void clearRect(int x, int y, int width, int height);
    public native Graphics copy();
    public native void dispose();
    public native void drawChars(char[] chars, int x, int y, int offset, int length);
    public native void drawImage(Image image, int x, int y);
    public native void drawLine(int x1, int y1, int x2, int y2);
    public native void drawPolyline(int[] xPoints, int[] yPoints, int count);
    public native void drawRect(int x, int y, int width, int height);
    public native void drawString(String s, int x, int y);
    public native void fillPolygon(int[] xPoints, int[] yPoints, int count);
    public native void fillRect(int x, int y, int width, int height);
    public static native int getColorOfName(int name);
    public static native int getColorOfRGB(int red, int green, int blue);
    public native void lock();
    public native void setColor(int color);
    public native void setFont(Font font);
    public native void setOrigin(int x, int y);
    public native void setPictoColorEnabled(boolean enabled);
    public native void unlock(boolean forced);
}
