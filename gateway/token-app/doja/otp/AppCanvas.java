package otp;

import com.nttdocomo.ui.Canvas;
import com.nttdocomo.ui.Display;
import com.nttdocomo.ui.Frame;
import com.nttdocomo.ui.Graphics;
import com.nttdocomo.ui.SoftKeyListener;

/** The one screen: what the handset calls back. */
final class AppCanvas extends Canvas implements Runnable, SoftKeyListener {
    private static boolean ticking;

    /** Called by the main class, which is nothing but this call. */
    static void open() {
        Face.open();
    }

    public void paint(Graphics graphics) {
        Face.g = graphics;
        graphics.lock();
        App.paint();
        graphics.unlock(true);
    }

    public void processEvent(int type, int param) {
        if (type == Display.KEY_PRESSED_EVENT) {
            App.key(param);
        } else if (type == Display.RESUME_VM_EVENT) {
            repaint();
        }
    }

    /** A soft key of the page for a name. */
    public void softKeyPressed(int key) {
        Display.setCurrent(this);
        App.named(key == Frame.SOFT_KEY_1 ? Face.nameBox.getText() : "");
    }

    public void softKeyReleased(int key) {}

    /** Runs an activation, or at first the clock, beside the events. */
    public void run() {
        if (ticking) {
            App.activate();
            return;
        }
        ticking = true;
        for (;;) {
            App.tick();
            App.pause(500);
        }
    }
}
