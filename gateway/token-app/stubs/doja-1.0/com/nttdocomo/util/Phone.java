package com.nttdocomo.util;

public class Phone {
    public static final String TERMINAL_ID = "terminal-id";
    public static final String USER_ID = "user-id";
    private Phone() {}
    public static final native String getProperty(String key);
}
