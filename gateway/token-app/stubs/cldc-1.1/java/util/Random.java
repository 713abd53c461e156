package java.util;

public class Random {
    public Random() {}
    public Random(long seed) {}
    protected native int next(int bits);
    public native int nextInt();
    public native long nextLong();
    public native void setSeed(long seed);
    public native double nextDouble();
    public native float nextFloat();
    public native int nextInt(int bound);
}
