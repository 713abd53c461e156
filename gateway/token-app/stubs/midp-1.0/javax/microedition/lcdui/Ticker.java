package javax.microedition.lcdui;

public class Ticker {
    public Ticker(String text) {}
    public native String getString();
    public native void setString(String text);
}
