package com.nttdocomo.net;

public class URLEncoder {
    private URLEncoder() {}
    public static native String encode(String s);
}
