package java.io;

public abstract class Reader {
    protected Object lock;
    protected Reader() {}
    protected Reader(Object lock) {}
    public abstract void close() throws IOException;
    public native void mark(int limit) throws IOException;
    public native boolean markSupported();
    public native int read() throws IOException;
    public native int read(char[] chars) throws IOException;
    public abstract int read(char[] chars, int offset, int length) throws IOException;
    public native boolean ready() throws IOException;
    public native void reset() throws IOException;
    public native long skip(long count) throws IOException;
}
