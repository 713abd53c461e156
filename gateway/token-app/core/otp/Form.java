package otp;

/** Numbers typed in boxes: 初期設定, and the 起動パスワード. What was typed stays until it has been used. */
final class Form {
    static final int SERVICE = 0;
    static final int USER = 1;
    static final int PIN = 2;
    static final int LOCK = 3;
    static final int NEW_LOCK = 4;
    static final int AGAIN = 5;

    private static final int MOST = 21;

    static byte[][] digits;
    static int[] size;
    /** The box being typed in. */
    static int at;

    private static int first;
    private static int last;

    /** Shows the boxes from one to another. */
    static void show(int from, int to) {
        first = from;
        last = to;
        at = from;
        App.screen = App.FORM;
    }

    /** Overwrites what was typed. */
    static void clear() {
        digits = new byte[6][MOST];
        size = new int[6];
    }

    /** Whether a box holds a password of 4 to 8 digits. */
    static boolean isPassword(int box) {
        return size[box] >= 4;
    }

    static void key(int key) {
        int typed = size[at];
        if (key < 10) {
            if (typed < (at == USER ? MOST : 8)) {
                digits[at][typed] = (byte) ('0' + key);
                size[at]++;
            }
        } else if (key == App.UP && at > first) {
            at--;
        } else if ((key == App.DOWN || key == App.SELECT) && at < last) {
            at++;
        } else if (key == App.SOFT1 || key == App.SELECT) {
            submit();
        } else if (typed > 0 && (key == App.SOFT2 || key == App.LEFT)) {
            size[at]--;
        } else if (key == App.SOFT2) {
            App.leaveForm();
        }
    }

    private static void submit() {
        if (first == SERVICE) {
            Setup.submit();
        } else if (last == LOCK) {
            App.unlock();
        } else {
            App.relock();
        }
    }

    static void labels() {
        Face.labels(
                first == SERVICE ? "送信" : "決定",
                size[at] > 0 ? "消去" : Store.count() > 0 && !App.locked ? "戻る" : "メニュー");
    }

    static void paint() {
        int y = Draw.top;
        for (int i = first; i <= last; i++) {
            Draw.text(
                    i == at ? Draw.BLUE : Draw.INK,
                    Texts.pick("サービスID\nユーザID\n利用開始パスワード\n起動パスワード\n新パスワード\nもう一度\n", i),
                    Draw.edge,
                    y);
            y = box(i, y + Face.line) + Draw.edge;
        }
        if (last == AGAIN) {
            Draw.paragraph("4から8桁。空のままなら解除します。", y);
        }
        Draw.title(last == PIN ? "初期設定" : "起動パスワード");
    }

    /** Digits in groups of four over a line, as far down as they need; returns where the line ends. */
    private static int box(int box, int y) {
        String text = "";
        for (int i = 0; i < size[box]; i++) {
            text = text.concat(box < PIN ? String.valueOf((char) digits[box][i]) : "*");
            if (i % 4 == 3) {
                text = text.concat(" ");
            }
        }
        y = Draw.paragraph(text.concat(box == at ? "_" : " "), y);
        Draw.box(box == at ? Draw.BLUE : Draw.PALE, Draw.edge, y, Face.width - 2 * Draw.edge, 2);
        return y + 2;
    }
}
