package java.io;

public class InputStreamReader extends Reader {
    private InputStream in;
    private final String encoding;
    private char pending;
    private boolean hasPending;

    public InputStreamReader(InputStream is) {
        super(is);
        this.in = is;
        this.encoding = CharacterEncoding.defaultName();
    }

    public InputStreamReader(InputStream is, String enc) throws UnsupportedEncodingException {
        super(is);
        this.in = is;
        this.encoding = CharacterEncoding.check(enc);
    }

    private InputStream open() throws IOException {
        if (in == null) {
            throw new IOException("reader closed");
        }
        return in;
    }

    /** One character is decoded from as many bytes as its first byte asks for. */
    public int read() throws IOException {
        InputStream stream = open();
        if (hasPending) {
            hasPending = false;
            return pending;
        }
        int first = stream.read();
        if (first < 0) {
            return -1;
        }
        byte[] bytes = new byte[CharacterEncoding.length(first, encoding)];
        bytes[0] = (byte) first;
        int count = 1;
        while (count < bytes.length) {
            int next = stream.read();
            if (next < 0) {
                break;
            }
            bytes[count++] = (byte) next;
        }
        String text = new String(bytes, 0, count, encoding);
        if (text.length() > 1) {
            pending = text.charAt(1);
            hasPending = true;
        }
        return text.length() == 0 ? read() : text.charAt(0);
    }

    public int read(char[] cbuf, int off, int len) throws IOException {
        if (off < 0 || len < 0 || off + len > cbuf.length || off + len < 0) {
            throw new IndexOutOfBoundsException();
        }
        int count = 0;
        while (count < len) {
            int c = read();
            if (c < 0) {
                return count == 0 ? -1 : count;
            }
            cbuf[off + count++] = (char) c;
        }
        return count;
    }

    public boolean ready() throws IOException {
        return hasPending || open().available() > 0;
    }

    public void close() throws IOException {
        if (in != null) {
            in.close();
            in = null;
        }
    }
}
