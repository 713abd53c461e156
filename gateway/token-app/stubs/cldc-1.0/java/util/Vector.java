package java.util;

public class Vector {
    protected int capacityIncrement;
    protected int elementCount;
    protected Object[] elementData;
    public Vector() {}
    public Vector(int capacity) {}
    public Vector(int capacity, int increment) {}
    public native void addElement(Object object);
    public native int capacity();
    public native boolean contains(Object object);
    public native void copyInto(Object[] objects);
    public native Object elementAt(int index);
    public native Enumeration elements();
    public native void ensureCapacity(int capacity);
    public native Object firstElement();
    public native int indexOf(Object object);
    public native int indexOf(Object object, int from);
    public native void insertElementAt(Object object, int index);
    public native boolean isEmpty();
    public native Object lastElement();
    public native int lastIndexOf(Object object);
    public native int lastIndexOf(Object object, int from);
    public native void removeAllElements();
    public native boolean removeElement(Object object);
    public native void removeElementAt(int index);
    public native void setElementAt(Object object, int index);
    public native void setSize(int size);
    public native int size();
    public native String toString();
    public native void trimToSize();
}
