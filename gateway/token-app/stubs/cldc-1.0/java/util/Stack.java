package java.util;

public class Stack extends Vector {
    public Stack() {}
    public native boolean empty();
    public native Object peek();
    public native Object pop();
    public native Object push(Object object);
    public native int search(Object object);
}
