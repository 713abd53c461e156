package java.util;

public class Vector {
    protected Object[] elementData;
    protected int elementCount;
    protected int capacityIncrement;

    public Vector() {
        this(10);
    }

    public Vector(int initialCapacity) {
        this(initialCapacity, 0);
    }

    public Vector(int initialCapacity, int capacityIncrement) {
        if (initialCapacity < 0) {
            throw new IllegalArgumentException();
        }
        this.elementData = new Object[initialCapacity];
        this.capacityIncrement = capacityIncrement;
    }

    public synchronized void copyInto(Object[] array) {
        System.arraycopy(elementData, 0, array, 0, elementCount);
    }

    public synchronized void trimToSize() {
        if (elementCount < elementData.length) {
            resize(elementCount);
        }
    }

    public synchronized void ensureCapacity(int minCapacity) {
        int capacity = elementData.length;
        if (minCapacity <= capacity) {
            return;
        }
        int grown = capacityIncrement > 0 ? capacity + capacityIncrement : capacity * 2;
        resize(Math.max(grown, minCapacity));
    }

    private void resize(int capacity) {
        Object[] resized = new Object[capacity];
        System.arraycopy(elementData, 0, resized, 0, elementCount);
        elementData = resized;
    }

    public synchronized void setSize(int newSize) {
        if (newSize < 0) {
            throw new ArrayIndexOutOfBoundsException(String.valueOf(newSize));
        }
        ensureCapacity(newSize);
        for (int i = newSize; i < elementCount; i++) {
            elementData[i] = null;
        }
        elementCount = newSize;
    }

    public int capacity() {
        return elementData.length;
    }

    public int size() {
        return elementCount;
    }

    public boolean isEmpty() {
        return elementCount == 0;
    }

    public synchronized Enumeration elements() {
        return new VectorEnumeration(this);
    }

    public boolean contains(Object elem) {
        return indexOf(elem, 0) >= 0;
    }

    public int indexOf(Object elem) {
        return indexOf(elem, 0);
    }

    public synchronized int indexOf(Object elem, int index) {
        for (int i = index; i < elementCount; i++) {
            if (same(elem, elementData[i])) {
                return i;
            }
        }
        return -1;
    }

    public int lastIndexOf(Object elem) {
        return lastIndexOf(elem, elementCount - 1);
    }

    public synchronized int lastIndexOf(Object elem, int index) {
        if (index >= elementCount) {
            throw new IndexOutOfBoundsException(index + " >= " + elementCount);
        }
        for (int i = index; i >= 0; i--) {
            if (same(elem, elementData[i])) {
                return i;
            }
        }
        return -1;
    }

    private static boolean same(Object a, Object b) {
        return a == null ? b == null : a.equals(b);
    }

    private void check(int index) {
        if (index < 0 || index >= elementCount) {
            throw new ArrayIndexOutOfBoundsException(index + " >= " + elementCount);
        }
    }

    public synchronized Object elementAt(int index) {
        check(index);
        return elementData[index];
    }

    public synchronized Object firstElement() {
        if (elementCount == 0) {
            throw new NoSuchElementException();
        }
        return elementData[0];
    }

    public synchronized Object lastElement() {
        if (elementCount == 0) {
            throw new NoSuchElementException();
        }
        return elementData[elementCount - 1];
    }

    public synchronized void setElementAt(Object obj, int index) {
        check(index);
        elementData[index] = obj;
    }

    public synchronized void removeElementAt(int index) {
        check(index);
        elementCount--;
        System.arraycopy(elementData, index + 1, elementData, index, elementCount - index);
        elementData[elementCount] = null;
    }

    public synchronized void insertElementAt(Object obj, int index) {
        if (index < 0 || index > elementCount) {
            throw new ArrayIndexOutOfBoundsException(index + " > " + elementCount);
        }
        ensureCapacity(elementCount + 1);
        System.arraycopy(elementData, index, elementData, index + 1, elementCount - index);
        elementData[index] = obj;
        elementCount++;
    }

    public synchronized void addElement(Object obj) {
        ensureCapacity(elementCount + 1);
        elementData[elementCount++] = obj;
    }

    public synchronized boolean removeElement(Object obj) {
        int index = indexOf(obj, 0);
        if (index < 0) {
            return false;
        }
        removeElementAt(index);
        return true;
    }

    public synchronized void removeAllElements() {
        setSize(0);
    }

    public synchronized String toString() {
        StringBuffer text = new StringBuffer("[");
        for (int i = 0; i < elementCount; i++) {
            if (i > 0) {
                text.append(", ");
            }
            text.append(elementData[i]);
        }
        return text.append(']').toString();
    }
}
