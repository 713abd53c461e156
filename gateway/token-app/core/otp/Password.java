package otp;

/** The password of a token, large, and how long it still lives. Made on the handset alone: nothing is sent. */
final class Password {
    private static byte[] seed;
    private static String password;
    private static int digits;
    private static int step;
    private static int period;

    /** Makes a token ready to show. */
    static void open(int token) {
        int slot = Store.slot(token);
        byte[] image = Store.image;
        seed = new byte[20];
        System.arraycopy(image, slot, seed, 0, 20);
        Lock.turn(seed, 0, slot);
        digits = image[slot + Store.DIGITS];
        period = image[slot + Store.PERIOD];
        step = -1;
    }

    static void paint() {
        int now = Time.now();
        if (now + 60 < Bytes.getInt(Store.image, Store.TIME)) {
            Draw.paragraph("日時を確認してください。携帯電話の時計を合わせてください。", Draw.top);
        } else {
            paintPassword(now);
        }
        Draw.title(Store.name(App.token));
    }

    private static void paintPassword(int now) {
        if (now / period != step) {
            step = now / period;
            password = Totp.password(seed, step, digits);
        }
        int left = period - now % period;
        String text = password.substring(0, 4).concat(" ").concat(password.substring(4));
        // What is drawn, and five gaps between, fill the page.
        int gap = (Face.height * 23 / 24 - Draw.top - Face.width / 6 - 2 * Face.line) / 5;
        int y = Draw.digits(text, Draw.top + gap) + gap;
        Draw.center(text, y);
        y = Draw.bar(left > 10 ? Draw.BLUE : Draw.RED, y + Face.line + gap, left, period);
        Draw.center("あと".concat(String.valueOf(left)).concat("秒"), y + gap);
    }
}
