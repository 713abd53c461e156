package javax.microedition.midlet;

public abstract class MIDlet {
    protected MIDlet() {}
    protected abstract void destroyApp(boolean unconditional) throws MIDletStateChangeException;
    public final native String getAppProperty(String key);
    public final native void notifyDestroyed();
    public final native void notifyPaused();
    protected abstract void pauseApp();
    public final native void resumeRequest();
    protected abstract void startApp() throws MIDletStateChangeException;
}
