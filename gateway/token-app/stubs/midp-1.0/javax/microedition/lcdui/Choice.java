package javax.microedition.lcdui;

public interface Choice {
    int EXCLUSIVE = 1;
    int MULTIPLE = 2;
    int IMPLICIT = 3;
    int append(String text, Image image);
    void delete(int index);
    Image getImage(int index);
    int getSelectedFlags(boolean[] flags);
    int getSelectedIndex();
    String getString(int index);
    void insert(int index, String text, Image image);
    boolean isSelected(int index);
    void set(int index, String text, Image image);
    void setSelectedFlags(boolean[] flags);
    void setSelectedIndex(int index, boolean selected);
    int size();
}
