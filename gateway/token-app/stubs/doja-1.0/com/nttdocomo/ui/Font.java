package com.nttdocomo.ui;

public class Font {
    public static final int FACE_SYSTEM = 1895825408;
    public static final int FACE_MONOSPACE = 1912602624;
    public static final int FACE_PROPORTIONAL = 1929379840;
    public static final int STYLE_PLAIN = 1880096768;
    public static final int STYLE_BOLD = 1880162304;
    public static final int STYLE_ITALIC = 1880227840;
    public static final int STYLE_BOLDITALIC = 1880293376;
    public static final int SIZE_MEDIUM = 1879048704;
    public static final int SIZE_SMALL = 1879048448;
    public static final int SIZE_LARGE = 1879048960;
    public static final int TYPE_DEFAULT = 0;
    public static final int TYPE_HEADING = 1;
    protected Font() {}
    public native int getAscent();
    public native int getBBoxHeight(String s);
    public native int getBBoxWidth(String s);
    public static native Font getDefaultFont();
    public native int getDescent();
    public static native Font getFont(int type);
    public native int getHeight();
    public native int getLineBreak(String s, int offset, int length, int width);
    public native int stringWidth(String s);
}
