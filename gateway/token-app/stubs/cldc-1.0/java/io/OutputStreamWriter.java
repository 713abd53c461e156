package java.io;

public class OutputStreamWriter extends Writer {
    public OutputStreamWriter(OutputStream out) {}
    public OutputStreamWriter(OutputStream out, String encoding) throws UnsupportedEncodingException {}
    public native void close() throws IOException;
    public native void flush() throws IOException;
    public native void write(char[] chars, int offset, int length) throws IOException;
    public native void write(int c) throws IOException;
    public native void write(String s, int offset, int length) throws IOException;
}
