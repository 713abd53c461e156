package java.lang;

public final class Boolean {
    public Boolean(boolean value) {}
    public native boolean booleanValue();
    public native boolean equals(Object object);
    public native int hashCode();
    public native String toString();
}
