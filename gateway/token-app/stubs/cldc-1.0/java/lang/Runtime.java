package java.lang;

public class Runtime {
    private Runtime() {}
    public native void exit(int status);
    public native long freeMemory();
    public native void gc();
    public static native Runtime getRuntime();
    public native long totalMemory();
}
