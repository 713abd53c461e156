package otp;

/** What the screens are made of: title, text, bars and large digits, drawn with filled rectangles and strings. */
final class Draw {
    // Colors, numbered as DoJa names them.
    static final int INK = 0;
    static final int RED = 4;
    static final int PAPER = 7;
    static final int BLUE = 9;
    static final int PALE = 15;

    /** Distance from the edge of the screen, and where the page begins below its title. */
    static int edge;
    static int top;

    /** An empty page. */
    static void page() {
        edge = Face.width / 40;
        top = Face.line + 2 + edge;
        box(PAPER, 0, 0, Face.width, Face.height);
    }

    /** Drawn last, over what has been scrolled away beneath it. */
    static void title(String title) {
        box(BLUE, 0, 0, Face.width, Face.line + 2);
        text(PAPER, title, edge, 1);
    }

    static void box(int color, int x, int y, int width, int height) {
        Face.color(color);
        Face.fill(x, y, width, height);
    }

    static void text(int color, String text, int x, int y) {
        Face.color(color);
        Face.text(text, x, y);
    }

    static void center(String text, int y) {
        text(INK, text, (Face.width - Face.measure(text)) / 2, y);
    }

    /** Text in lines as long as the screen is wide, or up to a line feed; returns where it ends. */
    static int paragraph(String text, int y) {
        int from = 0;
        for (int to = 1; to <= text.length(); to++) {
            if (to == text.length() || !fits(text, from, to)) {
                text(INK, text.substring(from, to).trim(), edge, y);
                y += Face.line;
                from = to;
            }
        }
        return y;
    }

    /** Whether a line may take one more character: a full stop or comma goes over the edge rather than down. */
    private static boolean fits(String text, int from, int to) {
        char next = text.charAt(to);
        return next == '。'
                || next == '、'
                || next != '\n'
                        && Face.measure(text.substring(from, to + 1)) <= Face.width - 2 * edge;
    }

    /** A bar filled from the left; returns where it ends. */
    static int bar(int color, int y, int part, int whole) {
        int width = Face.width - 2 * edge;
        int height = Face.height / 24;
        box(PALE, edge, y, width, height);
        box(color, edge, y, width * part / whole, height);
        return y + height;
    }

    /** Large digits over the whole width, with gaps for other characters; returns where they end. */
    static int digits(String text, int y) {
        int cell = Face.width / text.length();
        Face.color(INK);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0') {
                digit("\77\6\133\117\146\155\175\7\177\157\0".charAt(text.charAt(i) - '0'), (Face.width - cell * text.length()) / 2 + cell / 10 + i * cell, y, cell);
            }
        }
        return y + cell * 3 / 2;
    }

    /** A digit of seven tapering segments: the top one, then clockwise, and the one in the middle. */
    private static void digit(int lit, int x, int y, int cell) {
        int width = cell * 4 / 5;
        int thick = cell / 6 + 1;
        int length = (cell * 3 / 2 - thick) / 2;
        for (int i = 0; i < 7 * thick; i++) {
            int segment = i / thick;
            int row = i % thick;
            int down = y + "0012101".charAt(segment) % 4 * length;
            int inset = (thick + Math.max(2 * row + 1 - thick, thick - 2 * row - 1)) / 2 + 1;
            if ((lit >> segment & 1) != 0) {
                if (segment % 3 == 0) {
                    Face.fill(x + inset, down + row, width - 2 * inset, 1);
                } else {
                    Face.fill(x + "011000".charAt(segment) % 2 * (width - thick) + row, down + inset, 1, length + thick - 2 * inset);
                }
            }
        }
    }
}
