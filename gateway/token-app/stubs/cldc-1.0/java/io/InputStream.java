package java.io;

public abstract class InputStream {
    public InputStream() {}
    public native int available() throws IOException;
    public native void close() throws IOException;
    public native void mark(int limit);
    public native boolean markSupported();
    public abstract int read() throws IOException;
    public native int read(byte[] bytes) throws IOException;
    public native int read(byte[] bytes, int offset, int length) throws IOException;
    public native void reset() throws IOException;
    public native long skip(long count) throws IOException;
}
