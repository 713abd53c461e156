package java.lang;

import java.io.UnsupportedEncodingException;

public final class String {
    public String() {}
    public String(byte[] bytes) {}
    public String(byte[] bytes, int offset, int length) {}
    public String(byte[] bytes, int offset, int length, String encoding) throws UnsupportedEncodingException {}
    public String(byte[] bytes, String encoding) throws UnsupportedEncodingException {}
    public String(char[] chars) {}
    public String(char[] chars, int offset, int count) {}
    public String(String s) {}
    public String(StringBuffer stringBuffer) {}
    public native char charAt(int index);
    public native int compareTo(String s);
    public native String concat(String s);
    public native boolean endsWith(String suffix);
    public native boolean equals(Object object);
    public native byte[] getBytes();
    public native byte[] getBytes(String encoding) throws UnsupportedEncodingException;
    public native void getChars(int begin, int end, char[] destination, int offset);
    public native int hashCode();
    public native int indexOf(int c);
    public native int indexOf(int c, int from);
    public native int indexOf(String s);
    public native int indexOf(String s, int from);
    public native int lastIndexOf(int c);
    public native int lastIndexOf(int c, int from);
    public native int length();
    public native boolean regionMatches(boolean ignoreCase, int offset, String other, int otherOffset, int length);
    public native String replace(char c, char c2);
    public native boolean startsWith(String prefix);
    public native boolean startsWith(String prefix, int offset);
    public native String substring(int begin);
    public native String substring(int begin, int end);
    public native char[] toCharArray();
    public native String toLowerCase();
    public native String toString();
    public native String toUpperCase();
    public native String trim();
    public static native String valueOf(boolean b);
    public static native String valueOf(char c);
    public static native String valueOf(char[] chars);
    public static native String valueOf(char[] chars, int offset, int count);
    public static native String valueOf(int i);
    public static native String valueOf(long l);
    public static native String valueOf(Object object);
    public native boolean equalsIgnoreCase(String s);
    public native String intern();
    public static native String valueOf(double d);
    public static native String valueOf(float f);
}
