package java.lang;

public final class Character {
    public static final int MIN_RADIX = 2;
    public static final int MAX_RADIX = 36;
    public static final char MIN_VALUE = '\u0000';
    public static final char MAX_VALUE = '\uffff';
    public Character(char value) {}
    public native char charValue();
    public static native int digit(char c, int radix);
    public native boolean equals(Object object);
    public native int hashCode();
    public static native boolean isDigit(char c);
    public static native boolean isLowerCase(char c);
    public static native boolean isUpperCase(char c);
    public static native char toLowerCase(char c);
    public static native char toUpperCase(char c);
    public native String toString();
}
