package otp;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

/** The handset as the app sees it, on a desktop Java: what is drawn is kept as text and as a picture. */
final class Face {
    static int width;
    static int height;
    static int line;
    static int trouble;

    static BufferedImage picture;
    static List<String> texts = new ArrayList<>();
    static String left;
    static String right;
    static String asked;
    static String ticket = "";
    static String origin = "";
    static File folder;
    static boolean full;
    static boolean ended;
    /** A clock that stands still, or null for the real one. */
    static Long clock;

    private static Graphics2D g;
    private static FontMetrics metrics;

    static void open(int screenWidth, int screenHeight, Font font) {
        width = screenWidth;
        height = screenHeight;
        picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        g = picture.createGraphics();
        g.setFont(font);
        metrics = g.getFontMetrics();
        line = font.getSize();
    }

    static void draw() {
        texts.clear();
        App.paint();
    }

    static void color(int name) {
        g.setColor(
                name == Draw.PAPER
                        ? Color.WHITE
                        : name == Draw.BLUE
                                ? new Color(0x80)
                                : name == Draw.PALE ? Color.LIGHT_GRAY : name == Draw.RED ? Color.RED : Color.BLACK);
    }

    static void fill(int x, int y, int w, int h) {
        g.fillRect(x, y, w, h);
    }

    static void text(String text, int x, int y) {
        texts.add(text);
        g.drawString(text, x, y + line - line / 6);
    }

    static int measure(String text) {
        return metrics.stringWidth(text);
    }

    static void labels(String newLeft, String newRight) {
        left = newLeft;
        right = newRight;
    }

    static void update() {}

    static void ask(String name) {
        asked = name;
    }

    static long now() {
        return clock == null ? System.currentTimeMillis() : clock;
    }

    static void work() {
        App.activate();
    }

    static void exit() {
        ended = true;
    }

    static String ticket() {
        return ticket;
    }

    static boolean read(int copy, byte[] to) {
        try (FileInputStream in = new FileInputStream(new File(folder, "copy" + copy))) {
            return in.readNBytes(to, 0, to.length) == to.length;
        } catch (IOException e) {
            return false;
        }
    }

    static boolean write(int copy, byte[] from) {
        try (FileOutputStream out = new FileOutputStream(new File(folder, "copy" + copy))) {
            if (full) {
                return false;
            }
            out.write(from);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static String post(String message) {
        trouble = 10;
        try {
            HttpURLConnection connection = (HttpURLConnection) new URL(App.server(origin)).openConnection();
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "text/plain");
            connection.getOutputStream().write(message.getBytes());
            return App.text(connection.getInputStream());
        } catch (IOException e) {
            return null;
        }
    }

    static void abort() {}
}
