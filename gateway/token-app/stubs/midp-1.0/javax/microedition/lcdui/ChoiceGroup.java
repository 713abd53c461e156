package javax.microedition.lcdui;

public class ChoiceGroup extends Item implements Choice {
    public ChoiceGroup(String label, int type) {}
    public ChoiceGroup(String label, int type, String[] texts, Image[] images) {}
    public native int append(String text, Image image);
    public native void delete(int index);
    public native Image getImage(int index);
    public native int getSelectedFlags(boolean[] flags);
    public native int getSelectedIndex();
    public native String getString(int index);
    public native void insert(int index, String text, Image image);
    public native boolean isSelected(int index);
    public native void set(int index, String text, Image image);
    public native void setLabel(String label);
    public native void setSelectedFlags(boolean[] flags);
    public native void setSelectedIndex(int index, boolean selected);
    public native int size();
}
