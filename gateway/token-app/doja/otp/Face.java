package otp;

import com.nttdocomo.io.ConnectionException;
import com.nttdocomo.io.HttpConnection;
import com.nttdocomo.ui.Display;
import com.nttdocomo.ui.Font;
import com.nttdocomo.ui.Frame;
import com.nttdocomo.ui.Graphics;
import com.nttdocomo.ui.IApplication;
import com.nttdocomo.ui.Panel;
import com.nttdocomo.ui.TextBox;
import java.io.InputStream;
import java.io.OutputStream;
import javax.microedition.io.Connector;

/** The handset as the app sees it, through DoJa-1.0. */
final class Face {
    static AppCanvas canvas;
    static int width;
    static int height;
    static int line;
    /** Why the last message was not answered, as {@link Setup} numbers failures: 12 no signal, 13 not allowed, 10. */
    static int trouble;

    static Graphics g;
    private static Font font;
    static TextBox nameBox;
    private static HttpConnection connection;

    static void open() {
        canvas = new AppCanvas();
        width = canvas.getWidth();
        height = canvas.getHeight();
        font = Font.getDefaultFont();
        line = font.getHeight();
        App.start();
        Display.setCurrent(canvas);
        work();
    }

    static void color(int name) {
        g.setColor(Graphics.getColorOfName(name));
    }

    static void fill(int x, int y, int width, int height) {
        g.fillRect(x, y, width, height);
    }

    static void text(String text, int x, int y) {
        g.drawString(text, x, y + font.getAscent());
    }

    static int measure(String text) {
        return font.stringWidth(text);
    }

    static void labels(String left, String right) {
        canvas.setSoftLabel(Frame.SOFT_KEY_1, left);
        canvas.setSoftLabel(Frame.SOFT_KEY_2, right);
    }

    static void update() {
        canvas.repaint();
    }

    /** Lets the user type a name. */
    static void ask(String name) {
        Panel panel = new Panel();
        nameBox = new TextBox(name, 20, 1, TextBox.DISPLAY_ANY);
        nameBox.setInputMode(TextBox.KANA);
        panel.setTitle("名前");
        panel.add(nameBox);
        panel.setSoftLabel(Frame.SOFT_KEY_1, "決定");
        panel.setSoftLabel(Frame.SOFT_KEY_2, "戻る");
        panel.setSoftKeyListener(canvas);
        Display.setCurrent(panel);
    }

    static long now() {
        return System.currentTimeMillis();
    }

    /** Runs {@link App#activate} beside the events. */
    static void work() {
        new Thread(canvas).start();
    }

    static void exit() {
        IApplication.getCurrentApp().terminate();
    }

    /** The ticket of the download, from the JAM's AppParam. */
    static String ticket() {
        String text = "";
        String[] words = IApplication.getCurrentApp().getArgs();
        for (int i = 0; i < words.length; i++) {
            text = text.concat(words[i]).concat(" ");
        }
        return text;
    }

    static boolean read(int copy, byte[] to) {
        try {
            InputStream in = Connector.openInputStream(place(copy));
            int size = App.fill(to, in);
            in.close();
            return size == to.length;
        } catch (Exception e) {
            return false;
        }
    }

    static boolean write(int copy, byte[] from) {
        try {
            OutputStream out = Connector.openOutputStream(place(copy));
            out.write(from);
            out.close();
            return true;
        } catch (Exception e) {
            return false;
        }
    }

    private static String place(int copy) {
        return "scratchpad:///0;pos=".concat(String.valueOf(copy * Store.SIZE));
    }

    /** Sends a message to the server and returns its answer; null when there is none. */
    static String post(String message) {
        String url = App.server(IApplication.getCurrentApp().getSourceURL());
        String answer = null;
        try {
            connection = (HttpConnection) Connector.open(url, Connector.READ_WRITE, true);
            connection.setRequestMethod(HttpConnection.POST);
            connection.setRequestProperty("Content-Type", "text/plain");
            OutputStream out = connection.openOutputStream();
            out.write(message.getBytes());
            out.close();
            connection.connect();
            answer = App.text(connection.openInputStream());
        } catch (ConnectionException e) {
            int status = e.getStatus();
            // 4 and 5: no signal; 6, 8 and 13: locked, refused by the user, self mode.
            trouble = 10 + (0x30 >> status & 1) * 2 + (0x2140 >> status & 1) * 3;
        } catch (Exception e) {
            trouble = 10;
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
