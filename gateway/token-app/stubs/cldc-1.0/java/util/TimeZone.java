package java.util;

public abstract class TimeZone {
    public TimeZone() {}
    public static native String[] getAvailableIDs();
    public static native TimeZone getDefault();
    public native String getID();
    public abstract int getOffset(int era, int year, int month, int day, int dayOfWeek, int millis);
    public abstract int getRawOffset();
    public static native TimeZone getTimeZone(String id);
    public abstract boolean useDaylightTime();
}
