package java.io;

public interface DataInput {
    boolean readBoolean() throws IOException;
    byte readByte() throws IOException;
    char readChar() throws IOException;
    void readFully(byte[] bytes) throws IOException;
    void readFully(byte[] bytes, int offset, int length) throws IOException;
    int readInt() throws IOException;
    long readLong() throws IOException;
    short readShort() throws IOException;
    int readUnsignedByte() throws IOException;
    int readUnsignedShort() throws IOException;
    String readUTF() throws IOException;
    int skipBytes(int count) throws IOException;
}
