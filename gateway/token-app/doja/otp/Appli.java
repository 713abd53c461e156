package otp;

import com.nttdocomo.ui.IApplication;

/** The i-appli: what the JAM's AppClass names. */
public final class Appli extends IApplication {
    public void start() {
        AppCanvas.open();
    }
}
