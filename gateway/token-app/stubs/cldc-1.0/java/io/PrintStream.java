package java.io;

public class PrintStream extends OutputStream {
    public PrintStream(OutputStream out) {}
    public native boolean checkError();
    public native void close();
    public native void flush();
    public native void print(boolean b);
    public native void print(char c);
    public native void print(char[] chars);
    public native void print(int i);
    public native void print(long l);
    public native void print(Object object);
    public native void print(String s);
    public native void println();
    public native void println(boolean b);
    public native void println(char c);
    public native void println(char[] chars);
    public native void println(int i);
    public native void println(long l);
    public native void println(Object object);
    public native void println(String s);
    protected native void setError();
    public native void write(byte[] bytes, int offset, int length);
    public native void write(int value);
}
