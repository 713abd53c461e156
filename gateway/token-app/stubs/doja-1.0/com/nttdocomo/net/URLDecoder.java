package com.nttdocomo.net;

public class URLDecoder {
    private URLDecoder() {}
    public static native String decode(String s);
}
