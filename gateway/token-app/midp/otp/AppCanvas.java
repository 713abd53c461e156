package otp;

import javax.microedition.lcdui.Canvas;
import javax.microedition.lcdui.Command;
import javax.microedition.lcdui.CommandListener;
import javax.microedition.lcdui.Displayable;
import javax.microedition.lcdui.Graphics;

/** The one screen: what the handset calls back. */
final class AppCanvas extends Canvas implements CommandListener, Runnable {
    private static boolean ticking;

    /** Called by the main class, which is nothing but this call. */
    static void open() {
        Face.open();
    }

    protected void paint(Graphics graphics) {
        Face.g = graphics;
        Face.width = getWidth();
        Face.height = getHeight();
        App.paint();
    }

    protected void keyPressed(int code) {
        int action = 0;
        if (code >= KEY_NUM0 && code <= KEY_NUM9) {
            App.key(code - KEY_NUM0);
            return;
        }
        try {
            action = getGameAction(code);
        } catch (IllegalArgumentException e) {
            // A key without a meaning.
        }
        if (action == UP) {
            App.key(App.UP);
        } else if (action == DOWN) {
            App.key(App.DOWN);
        } else if (action == FIRE) {
            App.key(App.SELECT);
        }
    }

    public void commandAction(Command command, Displayable on) {
        if (on != this) {
            Face.display().setCurrent(this);
            App.named(command.getCommandType() == Command.OK ? Face.nameBox.getString() : "");
        } else {
            App.key(command == Face.left ? App.SOFT1 : App.SOFT2);
        }
    }

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
