package java.io;

public class InputStreamReader extends Reader {
    public InputStreamReader(InputStream in) {}
    public InputStreamReader(InputStream in, String encoding) throws UnsupportedEncodingException {}
    public native void close() throws IOException;
    public native void mark(int limit) throws IOException;
    public native boolean markSupported();
    public native int read() throws IOException;
    public native int read(char[] chars, int offset, int length) throws IOException;
    public native boolean ready() throws IOException;
    public native void reset() throws IOException;
    public native long skip(long count) throws IOException;
}
