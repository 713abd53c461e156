package javax.microedition.lcdui;

import javax.microedition.midlet.MIDlet;

public class Display {
    private Display() {}
    public native void callSerially(Runnable task);
    public native Displayable getCurrent();
    public static native Display getDisplay(MIDlet midlet);
    public native boolean isColor();
    public native int numColors();
    public native void setCurrent(Alert alert, Displayable next);
    public native void setCurrent(Displayable next);
}
