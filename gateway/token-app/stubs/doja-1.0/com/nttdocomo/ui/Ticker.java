package com.nttdocomo.ui;

public final class Ticker extends Component {
    public Ticker() {}
    public Ticker(String text) {}
    public native void setText(String text);
}
