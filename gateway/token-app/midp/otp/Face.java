package otp;

import java.io.OutputStream;
import javax.microedition.io.Connector;
import javax.microedition.io.HttpConnection;
import javax.microedition.lcdui.Command;
import javax.microedition.lcdui.Display;
import javax.microedition.lcdui.Font;
import javax.microedition.lcdui.Graphics;
import javax.microedition.lcdui.TextBox;
import javax.microedition.lcdui.TextField;
import javax.microedition.rms.RecordStore;
import javax.microedition.rms.RecordStoreException;

/** The handset as the app sees it, through MIDP-1.0. */
final class Face {
    static AppCanvas canvas;
    static int width;
    static int height;
    static int line;
    /** Why the last message was not answered, as {@link Setup} numbers failures: 13 not allowed, 10 anything else. */
    static int trouble;

    static Graphics g;
    private static Font font;
    static TextBox nameBox;
    private static HttpConnection connection;
    static Command left;
    private static Command right;

    /** Called at the start, and again after each pause. */
    static void open() {
        if (canvas == null) {
            canvas = new AppCanvas();
            canvas.setCommandListener(canvas);
            font = Font.getDefaultFont();
            line = font.getHeight();
            App.start();
            display().setCurrent(canvas);
            work();
        }
        update();
    }

    static Display display() {
        return Display.getDisplay(Midlet.midlet);
    }

    static void color(int name) {
        g.setColor(name == Draw.PAPER ? 0xffffff : name == Draw.BLUE ? 0x000080 : name == Draw.PALE ? 0xc0c0c0 : name == Draw.RED ? 0xff0000 : 0);
    }

    static void fill(int x, int y, int width, int height) {
        g.fillRect(x, y, width, height);
    }

    static void text(String text, int x, int y) {
        g.drawString(text, x, y, Graphics.TOP | Graphics.LEFT);
    }

    static int measure(String text) {
        return font.stringWidth(text);
    }

    static void labels(String leftLabel, String rightLabel) {
        left = label(left, leftLabel, Command.OK);
        right = label(right, rightLabel, Command.BACK);
    }

    /** Puts a command in the place of another, unless it says the same. */
    private static Command label(Command old, String label, int type) {
        if (old != null) {
            if (old.getLabel().equals(label)) {
                return old;
            }
            canvas.removeCommand(old);
        }
        if (label == null) {
            return null;
        }
        Command command = new Command(label, type, 1);
        canvas.addCommand(command);
        return command;
    }

    static void update() {
        canvas.repaint();
    }

    /** Lets the user type a name. */
    static void ask(String name) {
        nameBox = new TextBox("名前", name, Store.NAME, TextField.ANY);
        nameBox.addCommand(new Command("決定", Command.OK, 1));
        nameBox.addCommand(new Command("戻る", Command.BACK, 1));
        nameBox.setCommandListener(canvas);
        display().setCurrent(nameBox);
    }

    static long now() {
        return System.currentTimeMillis();
    }

    /** Runs {@link App#activate} beside the events. */
    static void work() {
        new Thread(canvas).start();
    }

    static void exit() {
        Midlet.midlet.notifyDestroyed();
    }

    /** The ticket of the download, from the JAD. */
    static String ticket() {
        return Midlet.midlet.getAppProperty("OTP-P");
    }

    static boolean read(int copy, byte[] to) {
        try {
            RecordStore store = RecordStore.openRecordStore("otp", true);
            int size = store.getNumRecords() > copy ? store.getRecord(copy + 1, to, 0) : 0;
            store.closeRecordStore();
            return size == to.length;
        } catch (RecordStoreException e) {
            return false;
        }
    }

    /** Both records are made at the first write, so that a later one finds its room. */
    static boolean write(int copy, byte[] from) {
        try {
            RecordStore store = RecordStore.openRecordStore("otp", true);
            while (store.getNumRecords() < 2) {
                store.addRecord(from, 0, from.length);
            }
            store.setRecord(copy + 1, from, 0, from.length);
            store.closeRecordStore();
            return true;
        } catch (RecordStoreException e) {
            return false;
        }
    }

    /** Sends a message to the server and returns its answer; null when there is none. */
    static String post(String message) {
        String url = App.server(Midlet.midlet.getAppProperty("OTP-U"));
        String answer = null;
        trouble = 10;
        try {
            connection = (HttpConnection) Connector.open(url, Connector.READ_WRITE, true);
            connection.setRequestMethod(HttpConnection.POST);
            connection.setRequestProperty("Content-Type", "text/plain");
            OutputStream out = connection.openOutputStream();
            out.write(message.getBytes());
            out.close();
            if (connection.getResponseCode() == HttpConnection.HTTP_OK) {
                answer = App.text(connection.openInputStream());
            }
        } catch (SecurityException e) {
            trouble = 13;
        } catch (Exception e) {
            // No answer: the user is told so.
        }
        abort();
        return answer;
    }

    /** Hangs up. */
    static void abort() {
        try {
            connection.close();
        } catch (Exception e) {
            // There was nothing to close.
        }
    }
}
