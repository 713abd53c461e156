package java.lang.ref;

public abstract class Reference {
    Reference() {}
    public native void clear();
    public native Object get();
}
