package java.io;

public class ByteArrayInputStream extends InputStream {
    protected byte[] buf;
    protected int count;
    protected int mark;
    protected int pos;
    public ByteArrayInputStream(byte[] bytes) {}
    public ByteArrayInputStream(byte[] bytes, int offset, int length) {}
    public native int available();
    public native void close() throws IOException;
    public native void mark(int limit);
    public native boolean markSupported();
    public native int read();
    public native int read(byte[] bytes, int offset, int length);
    public native void reset();
    public native long skip(long count);
}
