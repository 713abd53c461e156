package java.util;

final class VectorEnumeration implements Enumeration {
    private final Vector vector;
    private int next;

    VectorEnumeration(Vector vector) {
        this.vector = vector;
    }

    public boolean hasMoreElements() {
        return next < vector.elementCount;
    }

    public Object nextElement() {
        synchronized (vector) {
            if (next >= vector.elementCount) {
                throw new NoSuchElementException("VectorEnumerator");
            }
            return vector.elementData[next++];
        }
    }
}
