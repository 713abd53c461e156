package java.lang;

public final class Long {
    public static final long MIN_VALUE = 0x8000000000000000L;
    public static final long MAX_VALUE = 0x7fffffffffffffffL;
    public Long(long value) {}
    public native boolean equals(Object object);
    public native int hashCode();
    public native long longValue();
    public static native long parseLong(String s) throws NumberFormatException;
    public static native long parseLong(String s, int radix) throws NumberFormatException;
    public native String toString();
    public static native String toString(long l);
    public static native String toString(long l, int radix);
    public native double doubleValue();
    public native float floatValue();
}
