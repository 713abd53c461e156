package javax.microedition.lcdui;

public class TextBox extends Screen {
    public TextBox(String title, String text, int maxSize, int constraints) {}
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
    public native int setMaxSize(int maxSize);
    public native void setString(String text);
    public native int size();
}
