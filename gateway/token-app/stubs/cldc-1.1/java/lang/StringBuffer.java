package java.lang;

public final class StringBuffer {
    public StringBuffer() {}
    public StringBuffer(int capacity) {}
    public StringBuffer(String s) {}
    public native StringBuffer append(boolean b);
    public native StringBuffer append(char c);
    public native StringBuffer append(char[] chars);
    public native StringBuffer append(char[] chars, int offset, int count);
    public native StringBuffer append(int i);
    public native StringBuffer append(long l);
    public native StringBuffer append(Object object);
    public native StringBuffer append(String s);
    public native int capacity();
    public native char charAt(int index);
    public native StringBuffer delete(int start, int end);
    public native StringBuffer deleteCharAt(int index);
    public native void ensureCapacity(int capacity);
    public native void getChars(int begin, int end, char[] destination, int offset);
    public native StringBuffer insert(int offset, boolean b);
    public native StringBuffer insert(int offset, char c);
    public native StringBuffer insert(int offset, char[] chars);
    public native StringBuffer insert(int offset, int value);
    public native StringBuffer insert(int offset, long l);
    public native StringBuffer insert(int offset, Object object);
    public native StringBuffer insert(int offset, String s);
    public native int length();
    public native StringBuffer reverse();
    public native void setCharAt(int index, char c);
    public native void setLength(int length);
    public native String toString();
    public native StringBuffer append(double d);
    public native StringBuffer append(float f);
    public native StringBuffer insert(int offset, double d);
    public native StringBuffer insert(int offset, float f);
}
