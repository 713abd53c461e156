package javax.microedition.lcdui;

public abstract class Screen extends Displayable {
    Screen() {}
    public native Ticker getTicker();
    public native String getTitle();
    public native void setTicker(Ticker ticker);
    public native void setTitle(String title);
}
