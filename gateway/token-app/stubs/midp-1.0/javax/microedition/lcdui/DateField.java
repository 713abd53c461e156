package javax.microedition.lcdui;

import java.util.Date;
import java.util.TimeZone;

public class DateField extends Item {
    public static final int DATE = 1;
    public static final int TIME = 2;
    public static final int DATE_TIME = 3;
    public DateField(String label, int mode) {}
    public DateField(String label, int mode, TimeZone zone) {}
    public native Date getDate();
    public native int getInputMode();
    public native void setDate(Date date);
    public native void setInputMode(int mode);
    public native void setLabel(String label);
}
