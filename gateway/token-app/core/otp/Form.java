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
    /** Shows the boxes from one to another; those of the first 初期設定 keep what was typed before. */
    static void show(int from, int to) {
        if (Store.count() > 0) {
            clear();
        }
        App.range(from, to);
        resume();
    }

    /** Shows the boxes as they were left. */
    static void resume() {
        App.show(
                App.FORM,
                App.first == SERVICE ? "送信" : "決定",
                size[App.at] > 0 ? "消去" : Store.count() > 0 && !App.locked ? "戻る" : "メニュー");
    }

    static void open() {
        digits = new byte[6][MOST];
        size = new int[6];
    }

    /** Overwrites what was typed. */
    static void clear() {
        for (int i = 0; i < 6; i++) {
            Bytes.clear(digits[i], 0, MOST);
            size[i] = 0;
        }
    }

    static void key(int key) {
        int box = App.at;
        int typed = size[box];
        if (key < 10) {
            if (typed < (box == USER ? MOST : 8)) {
                digits[box][typed] = (byte) ('0' + key);
                size[box]++;
            }
        } else if (key == App.SELECT && box < App.last) {
            App.at++;
        } else if (key == App.SOFT1 || key == App.SELECT) {
            submit();
        } else if (key == App.SOFT2) {
            if (typed > 0) {
                size[box]--;
            } else {
                App.leaveForm();
            }
        }
    }

    private static void submit() {
        if (App.first == SERVICE) {
            Setup.submit();
        } else if (App.last == LOCK) {
            App.unlock();
        } else {
            App.relock();
        }
    }

    static void paint() {
        int y = Draw.top;
        for (int i = App.first; i <= App.last; i++) {
            Draw.text(
                    i == App.at ? Draw.BLUE : Draw.INK,
                    Texts.pick("サービスID\nユーザID\n利用開始パスワード\n起動パスワード\n新パスワード\nもう一度\n", i),
                    Draw.edge,
                    y);
            y = box(i, y + Face.line) + Draw.edge;
        }
        if (App.last == AGAIN) {
            Draw.paragraph("4から8桁。空のままなら解除します。", y);
        }
        Draw.title(App.last == PIN ? "初期設定" : "起動パスワード");
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
        y = Draw.paragraph(text.concat(box == App.at ? "_" : " "), y);
        Draw.box(box == App.at ? Draw.BLUE : Draw.PALE, Draw.edge, y, Face.width - 2 * Draw.edge, 2);
        return y + 2;
    }
}
