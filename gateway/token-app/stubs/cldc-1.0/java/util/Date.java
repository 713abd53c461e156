package java.util;

public class Date {
    public Date() {}
    public Date(long millis) {}
    public native boolean equals(Object object);
    public native long getTime();
    public native int hashCode();
    public native void setTime(long millis);
}
