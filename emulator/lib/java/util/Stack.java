package java.util;

public class Stack extends Vector {
    public Stack() {
    }

    public Object push(Object item) {
        addElement(item);
        return item;
    }

    public synchronized Object pop() {
        Object top = peek();
        removeElementAt(elementCount - 1);
        return top;
    }

    public synchronized Object peek() {
        if (elementCount == 0) {
            throw new EmptyStackException();
        }
        return elementData[elementCount - 1];
    }

    public boolean empty() {
        return elementCount == 0;
    }

    public synchronized int search(Object o) {
        int index = lastIndexOf(o);
        return index < 0 ? -1 : elementCount - index;
    }
}
