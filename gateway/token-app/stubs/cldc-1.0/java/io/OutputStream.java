package java.io;

public abstract class OutputStream {
    public OutputStream() {}
    public native void close() throws IOException;
    public native void flush() throws IOException;
    public native void write(byte[] bytes) throws IOException;
    public native void write(byte[] bytes, int offset, int length) throws IOException;
    public abstract void write(int value) throws IOException;
}
