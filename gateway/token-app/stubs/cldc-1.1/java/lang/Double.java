package java.lang;

public final class Double {
    public static final double MAX_VALUE = 1.7976931348623157e308;
    public static final double MIN_VALUE = 4.9e-324;
    public static final double NaN = 0.0d / 0.0;
    public static final double NEGATIVE_INFINITY = -1.0 / 0.0;
    public static final double POSITIVE_INFINITY = 1.0 / 0.0;
    public Double(double value) {}
    public native byte byteValue();
    public static native long doubleToLongBits(double d);
    public native double doubleValue();
    public native boolean equals(Object object);
    public native float floatValue();
    public native int hashCode();
    public native int intValue();
    public native boolean isInfinite();
    public static native boolean isInfinite(double d);
    public native boolean isNaN();
    public static native boolean isNaN(double d);
    public static native double longBitsToDouble(long bits);
    public native long longValue();
    public static native double parseDouble(String s) throws NumberFormatException;
    public native short shortValue();
    public native String toString();
    public static native String toString(double d);
    public static native Double valueOf(String s) throws NumberFormatException;
}
