package com.nttdocomo.ui;

public interface Interactable {
    void requestFocus();
    void setEnabled(boolean enabled);
}
