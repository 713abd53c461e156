package java.io;

public class DataInputStream extends InputStream implements DataInput {
    protected InputStream in;
    public DataInputStream(InputStream in) {}
    public native int available() throws IOException;
    public native void close() throws IOException;
    public native void mark(int limit);
    public native boolean markSupported();
    public native int read() throws IOException;
    public final native int read(byte[] bytes) throws IOException;
    public final native int read(byte[] bytes, int offset, int length) throws IOException;
    public final native boolean readBoolean() throws IOException;
    public final native byte readByte() throws IOException;
    public final native char readChar() throws IOException;
    public final native void readFully(byte[] bytes) throws IOException;
    public final native void readFully(byte[] bytes, int offset, int length) throws IOException;
    public final native int readInt() throws IOException;
    public final native long readLong() throws IOException;
    public final native short readShort() throws IOException;
    public final native int readUnsignedByte() throws IOException;
    public final native int readUnsignedShort() throws IOException;
    public final native String readUTF() throws IOException;
    public static final native String readUTF(DataInput in) throws IOException;
    public native void reset() throws IOException;
    public native long skip(long count) throws IOException;
    public final native int skipBytes(int count) throws IOException;
    public final native double readDouble() throws IOException;
    public final native float readFloat() throws IOException;
}
