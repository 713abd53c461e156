package java.lang;

public final class Math {
    private Math() {}
    public static native int abs(int i);
    public static native long abs(long l);
    public static native int max(int i, int i2);
    public static native long max(long l, long l2);
    public static native int min(int i, int i2);
    public static native long min(long l, long l2);
    public static final double E = 2.7182818284590452354;
    public static final double PI = 3.14159265358979323846;
    public static native double abs(double d);
    public static native float abs(float f);
    public static native double ceil(double d);
    public static native double cos(double d);
    public static native double floor(double d);
    public static native double max(double d, double d2);
    public static native float max(float f, float f2);
    public static native double min(double d, double d2);
    public static native float min(float f, float f2);
    public static native double sin(double d);
    public static native double sqrt(double d);
    public static native double tan(double d);
    public static native double toDegrees(double radians);
    public static native double toRadians(double degrees);
}
