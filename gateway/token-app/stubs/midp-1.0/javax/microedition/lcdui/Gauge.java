package javax.microedition.lcdui;

public class Gauge extends Item {
    public Gauge(String label, boolean interactive, int maximum, int value) {}
    public native int getMaxValue();
    public native int getValue();
    public native boolean isInteractive();
    public native void setLabel(String label);
    public native void setMaxValue(int maximum);
    public native void setValue(int value);
}
