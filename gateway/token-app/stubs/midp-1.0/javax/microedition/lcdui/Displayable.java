package javax.microedition.lcdui;

public abstract class Displayable {
    Displayable() {}
    public native void addCommand(Command command);
    public native boolean isShown();
    public native void removeCommand(Command command);
    public native void setCommandListener(CommandListener listener);
}
