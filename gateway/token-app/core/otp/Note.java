package otp;

/** A page of text that the user other with one key, or two. */
final class Note {
    private static String title;
    private static String text;
    private static int next;
    private static String other;
    private static int scroll;

    /** Shows a text, from which the left key, 戻る, leads to a place. */
    static void show(String heading, String words, int place) {
        ask(heading, words, place, "戻る", null);
    }

    /** Shows a text, from which the left key leads to a place, and the right one, if it has a label, home. */
    static void ask(String heading, String words, int place, String left, String right) {
        title = heading;
        text = words;
        next = place;
        other = right;
        scroll = 0;
        App.show(App.NOTE, left, right);
    }

    static void key(int key) {
        if (key == App.SELECT || key == App.SOFT1) {
            App.go(next);
        } else if (key == App.SOFT2 && other != null) {
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
        if (beyond > 0) {
            int room = Face.height - Draw.top;
            Draw.box(Draw.BLUE, Face.width - 2, Draw.top + scroll * room / (beyond + room), 2, room * room / (beyond + room));
        }
        Draw.title(title);
    }
}
