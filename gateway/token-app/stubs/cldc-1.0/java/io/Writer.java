package java.io;

public abstract class Writer {
    protected Object lock;
    protected Writer() {}
    protected Writer(Object lock) {}
    public abstract void close() throws IOException;
    public abstract void flush() throws IOException;
    public native void write(char[] chars) throws IOException;
    public abstract void write(char[] chars, int offset, int length) throws IOException;
    public native void write(int c) throws IOException;
    public native void write(String s) throws IOException;
    public native void write(String s, int offset, int length) throws IOException;
}
