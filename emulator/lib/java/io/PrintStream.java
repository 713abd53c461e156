package java.io;

public class PrintStream extends OutputStream {
    private OutputStream out;
    private boolean trouble;

    public PrintStream(OutputStream out) {
        if (out == null) {
            throw new NullPointerException();
        }
        this.out = out;
    }

    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            trouble = true;
        }
    }

    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            trouble = true;
        }
    }

    public boolean checkError() {
        flush();
        return trouble;
    }

    protected void setError() {
        trouble = true;
    }

    public void write(int b) {
        try {
            out.write(b);
        } catch (IOException e) {
            trouble = true;
        }
    }

    public void write(byte[] buf, int off, int len) {
        try {
            out.write(buf, off, len);
        } catch (IOException e) {
            trouble = true;
        }
    }

    public void print(boolean b) {
        print(String.valueOf(b));
    }

    public void print(char c) {
        print(String.valueOf(c));
    }

    public void print(int i) {
        print(String.valueOf(i));
    }

    public void print(long l) {
        print(String.valueOf(l));
    }

    public void print(float f) {
        print(String.valueOf(f));
    }

    public void print(double d) {
        print(String.valueOf(d));
    }

    public void print(char[] s) {
        print(new String(s));
    }

    public void print(String s) {
        byte[] bytes = String.valueOf((Object) s).getBytes();
        write(bytes, 0, bytes.length);
    }

    public void print(Object obj) {
        print(String.valueOf(obj));
    }

    public void println() {
        write('\n');
    }

    public synchronized void println(boolean x) {
        print(x);
        println();
    }

    public synchronized void println(char x) {
        print(x);
        println();
    }

    public synchronized void println(int x) {
        print(x);
        println();
    }

    public synchronized void println(long x) {
        print(x);
        println();
    }

    public synchronized void println(float x) {
        print(x);
        println();
    }

    public synchronized void println(double x) {
        print(x);
        println();
    }

    public synchronized void println(char[] x) {
        print(x);
        println();
    }

    public synchronized void println(String x) {
        print(x);
        println();
    }

    public synchronized void println(Object x) {
        print(x);
        println();
    }
}
