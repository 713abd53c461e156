package javax.microedition.lcdui;

public class TextField extends Item {
    public static final int ANY = 0;
    public static final int EMAILADDR = 1;
    public static final int NUMERIC = 2;
    public static final int PHONENUMBER = 3;
    public static final int URL = 4;
    public static final int PASSWORD = 0x10000;
    public static final int CONSTRAINT_MASK = 0xffff;
    public TextField(String label, String text, int maxSize, int constraints) {}
    public native void delete(int offset, int length);
    public native int getCaretPosition();
    public native int getChars(char[] chars);
    public native int getConstraints();
    public native int getMaxSize();
    public native String getString();
    public native void insert(char[] chars, int offset, int length, int position);
    public native void insert(String text, int position);
    public native void setChars(char[] chars, int offset, int length);
    public native void setConstraints(int constraints);
    public native void setLabel(String label);
    public native int setMaxSize(int maxSize);
    public native void setString(String text);
    public native int size();
}
