package com.nttdocomo.ui;

public final class ListBox extends Component implements Interactable {
    public static final int SINGLE_SELECT = 0;
    public static final int RADIO_BUTTON = 1;
    public static final int CHECK_BOX = 2;
    public static final int NUMBERED_LIST = 3;
    public static final int MULTIPLE_SELECT = 4;
    public static final int CHOICE = 5;
    public ListBox(int type) {}
    public ListBox(int type, int rows) {}
    public native void append(String item);
    public native void deselect(int index);
    public native String getItem(int index);
    public native int getItemCount();
    public native int getSelectedIndex();
    public native boolean isIndexSelected(int index);
    public native void removeAll();
    public native void requestFocus();
    public native void select(int index);
    public native void setEnabled(boolean enabled);
    public native void setItems(String[] items);
}
