package otp;

/** A page of text that the user answers with one key, or two. */
final class Note {
    private static String title;
    private static String text;
    private static int next;
    private static int scroll;

    /** Shows a text, from which the left key leads to the next place. */
    static void show(String heading, String words, int place) {
        title = heading;
        text = words;
        next = place;
        scroll = 0;
        App.screen = App.NOTE;
    }

    static void labels() {
        Face.labels(
                next == App.REMOVE ? "はい" : next == App.DONE || next == App.CODE ? "次へ" : "戻る",
                next == App.REMOVE ? "いいえ" : null);
    }

    static void key(int key) {
        if (key == App.SELECT || key == App.SOFT1) {
            App.go(next);
        } else if (key == App.SOFT2 && next == App.REMOVE) {
            App.go(App.HOME);
        } else if (key == App.DOWN) {
            scroll += Face.line;
        } else if (key == App.UP) {
            scroll -= Face.line;
        }
    }

    static void paint() {
        // However far the user scrolls, the text stays in sight.
        int beyond = Draw.paragraph(text, Face.height) - 2 * Face.height + Draw.top;
        scroll = Math.max(0, Math.min(scroll, beyond));
        Draw.paragraph(text, Draw.top - scroll);
        if (scroll < beyond) {
            Draw.text(Draw.BLUE, "▼", Face.width - Face.line, Face.height - Face.line);
        }
        Draw.title(title);
    }
}
