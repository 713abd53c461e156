package javax.microedition.lcdui;

import java.io.IOException;

public class Image {
    private Image() {}
    public static native Image createImage(byte[] bytes, int offset, int length);
    public static native Image createImage(Image source);
    public static native Image createImage(int width, int height);
    public static native Image createImage(String name) throws IOException;
    public native Graphics getGraphics();
    public native int getHeight();
    public native int getWidth();
    public native boolean isMutable();
}
