package java.lang;

public final class Float {
    public static final float MAX_VALUE = 3.4028235e38f;
    public static final float MIN_VALUE = 1.4e-45f;
    public static final float NaN = 0.0f / 0.0f;
    public static final float NEGATIVE_INFINITY = -1.0f / 0.0f;
    public static final float POSITIVE_INFINITY = 1.0f / 0.0f;
    public Float(double value) {}
    public Float(float value) {}
    public native byte byteValue();
    public native double doubleValue();
    public native boolean equals(Object object);
    public static native int floatToIntBits(float f);
    public native float floatValue();
    public native int hashCode();
    public static native float intBitsToFloat(int bits);
    public native int intValue();
    public native boolean isInfinite();
    public static native boolean isInfinite(float f);
    public native boolean isNaN();
    public static native boolean isNaN(float f);
    public native long longValue();
    public static native float parseFloat(String s) throws NumberFormatException;
    public native short shortValue();
    public native String toString();
    public static native String toString(float f);
    public static native Float valueOf(String s) throws NumberFormatException;
}
