package java.io;

public class ByteArrayOutputStream extends OutputStream {
    protected byte[] buf;
    protected int count;
    public ByteArrayOutputStream() {}
    public ByteArrayOutputStream(int size) {}
    public native void close() throws IOException;
    public native void reset();
    public native int size();
    public native byte[] toByteArray();
    public native String toString();
    public native void write(byte[] bytes, int offset, int length);
    public native void write(int value);
}
