package javax.microedition.lcdui;

public class Form extends Screen {
    public Form(String title) {}
    public Form(String title, Item[] items) {}
    public native int append(Image image);
    public native int append(Item item);
    public native int append(String text);
    public native void delete(int index);
    public native Item get(int index);
    public native void insert(int index, Item item);
    public native void set(int index, Item item);
    public native void setItemStateListener(ItemStateListener listener);
    public native int size();
}
