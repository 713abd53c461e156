package javax.microedition.lcdui;

public class Alert extends Screen {
    public static final int FOREVER = -2;
    public Alert(String title) {}
    public Alert(String title, String text, Image image, AlertType type) {}
    public native void addCommand(Command command);
    public native int getDefaultTimeout();
    public native Image getImage();
    public native String getString();
    public native int getTimeout();
    public native AlertType getType();
    public native void setCommandListener(CommandListener listener);
    public native void setImage(Image image);
    public native void setString(String text);
    public native void setTimeout(int millis);
    public native void setType(AlertType type);
}
