package java.lang;

public class Thread implements Runnable {
    public static final int MIN_PRIORITY = 1;
    public static final int NORM_PRIORITY = 5;
    public static final int MAX_PRIORITY = 10;
    public Thread() {}
    public Thread(Runnable target) {}
    public static native int activeCount();
    public static native Thread currentThread();
    public final native int getPriority();
    public final native boolean isAlive();
    public final native void join() throws InterruptedException;
    public native void run();
    public final native void setPriority(int priority);
    public static native void sleep(long millis) throws InterruptedException;
    public native void start();
    public native String toString();
    public static native void yield();
}
