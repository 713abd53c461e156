package java.io;

public class DataOutputStream extends OutputStream implements DataOutput {
    protected OutputStream out;
    public DataOutputStream(OutputStream out) {}
    public native void close() throws IOException;
    public native void flush() throws IOException;
    public native void write(byte[] bytes, int offset, int length) throws IOException;
    public native void write(int value) throws IOException;
    public final native void writeBoolean(boolean value) throws IOException;
    public final native void writeByte(int value) throws IOException;
    public final native void writeChar(int value) throws IOException;
    public final native void writeChars(String s) throws IOException;
    public final native void writeInt(int value) throws IOException;
    public final native void writeLong(long value) throws IOException;
    public final native void writeShort(int value) throws IOException;
    public final native void writeUTF(String s) throws IOException;
    public final native void writeDouble(double value) throws IOException;
    public final native void writeFloat(float value) throws IOException;
}
