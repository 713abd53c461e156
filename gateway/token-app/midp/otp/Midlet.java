package otp;

import javax.microedition.midlet.MIDlet;

/** The MIDlet: what the manifest's MIDlet-1 names. */
public final class Midlet extends MIDlet {
    static Midlet midlet;

    /** Called at the start, and again after each pause. */
    protected void startApp() {
        midlet = this;
        AppCanvas.open();
    }

    protected void pauseApp() {}

    protected void destroyApp(boolean unconditional) {}
}
