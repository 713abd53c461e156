package java.lang;

import java.io.InputStream;

public final class Class {
    private Class() {}
    public static native Class forName(String name) throws ClassNotFoundException;
    public native String getName();
    public native InputStream getResourceAsStream(String name);
    public native boolean isArray();
    public native boolean isAssignableFrom(Class type);
    public native boolean isInstance(Object object);
    public native boolean isInterface();
    public native Object newInstance() throws InstantiationException, IllegalAccessException;
    public native String toString();
}
