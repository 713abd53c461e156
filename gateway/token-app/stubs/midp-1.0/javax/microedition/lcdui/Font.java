package javax.microedition.lcdui;

public final class Font {
    public static final int FACE_SYSTEM = 0;
    public static final int FACE_MONOSPACE = 32;
    public static final int FACE_PROPORTIONAL = 64;
    public static final int SIZE_MEDIUM = 0;
    public static final int SIZE_SMALL = 8;
    public static final int SIZE_LARGE = 16;
    public static final int STYLE_PLAIN = 0;
    public static final int STYLE_BOLD = 1;
    public static final int STYLE_ITALIC = 2;
    public static final int STYLE_UNDERLINED = 4;
    private Font() {}
    public native int charWidth(char c);
    public native int charsWidth(char[] chars, int offset, int length);
    public native int getBaselinePosition();
    public static native Font getDefaultFont();
    public native int getFace();
    public static native Font getFont(int face, int style, int size);
    public native int getHeight();
    public native int getSize();
    public native int getStyle();
    public native boolean isBold();
    public native boolean isItalic();
    public native boolean isPlain();
    public native boolean isUnderlined();
    public native int stringWidth(String s);
    public native int substringWidth(String s, int offset, int length);
}
