package java.lang;

public final class Math {
    private Math() {}
    public static native int abs(int i);
    public static native long abs(long l);
    public static native int max(int i, int i2);
    public static native long max(long l, long l2);
    public static native int min(int i, int i2);
    public static native long min(long l, long l2);
}
