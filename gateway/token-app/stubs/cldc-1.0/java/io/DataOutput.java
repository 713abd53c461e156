package java.io;

public interface DataOutput {
    void write(byte[] bytes) throws IOException;
    void write(byte[] bytes, int offset, int length) throws IOException;
    void write(int value) throws IOException;
    void writeBoolean(boolean value) throws IOException;
    void writeByte(int value) throws IOException;
    void writeChar(int value) throws IOException;
    void writeChars(String s) throws IOException;
    void writeInt(int value) throws IOException;
    void writeLong(long value) throws IOException;
    void writeShort(int value) throws IOException;
    void writeUTF(String s) throws IOException;
}
