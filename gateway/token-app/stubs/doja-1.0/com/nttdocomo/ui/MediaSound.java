package com.nttdocomo.ui;

public interface MediaSound extends MediaResource {
}
