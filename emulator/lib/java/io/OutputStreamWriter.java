package java.io;

public class OutputStreamWriter extends Writer {
    private OutputStream out;
    private final String encoding;

    public OutputStreamWriter(OutputStream os) {
        super(os);
        this.out = os;
        this.encoding = CharacterEncoding.defaultName();
    }

    public OutputStreamWriter(OutputStream os, String enc) throws UnsupportedEncodingException {
        super(os);
        this.out = os;
        this.encoding = CharacterEncoding.check(enc);
    }

    private OutputStream open() throws IOException {
        if (out == null) {
            throw new IOException("writer closed");
        }
        return out;
    }

    public void write(char[] cbuf, int off, int len) throws IOException {
        byte[] bytes = new String(cbuf, off, len).getBytes(encoding);
        open().write(bytes, 0, bytes.length);
    }

    public void flush() throws IOException {
        open().flush();
    }

    public void close() throws IOException {
        if (out != null) {
            out.flush();
            out.close();
            out = null;
        }
    }
}
