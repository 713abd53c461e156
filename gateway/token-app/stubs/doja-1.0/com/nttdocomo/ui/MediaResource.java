package com.nttdocomo.ui;

import com.nttdocomo.io.ConnectionException;

public interface MediaResource {
    void dispose();
    void unuse();
    void use() throws ConnectionException, UIException;
}
