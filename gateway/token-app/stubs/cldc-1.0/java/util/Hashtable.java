package java.util;

public class Hashtable {
    public Hashtable() {}
    public Hashtable(int capacity) {}
    public native void clear();
    public native boolean contains(Object value);
    public native boolean containsKey(Object key);
    public native Enumeration elements();
    public native Object get(Object key);
    public native boolean isEmpty();
    public native Enumeration keys();
    public native Object put(Object key, Object value);
    protected native void rehash();
    public native Object remove(Object key);
    public native int size();
    public native String toString();
}
