package otp;

/**
 * What the app remembers: one image of bytes, kept in two copies that are written in turn, so that a battery
 * pulled in the middle of a write leaves the other. An image's room is there from the first write on.
 *
 * <pre>
 *  0  4 checksum: SHA-1 of what follows, up to the last token in use
 *  4  1 version of this layout
 *  5  4 number of the write; its parity names the copy
 *  9  1 tokens in use
 * 10  1 whether the seeds are blinded by a 起動パスワード
 * 11  8 ticket of the activation under way, 16 its nonce (zero: none)
 * 35  8 ticket last used up
 * 43  4 server's time at the last activation
 * 48    tokens: 20 seed, 6 serial, 1 period, 1 digits, 30 name (filled with zeros)
 * </pre>
 */
final class Store {
    static final int VERSION = 1;
    static final int TOKENS = 12;
    static final int NAME = 10;

    static final int COUNT = 9;
    static final int LOCKED = 10;
    static final int TICKET = 11;
    static final int NONCE = 19;
    static final int USED = 35;
    static final int TIME = 43;
    static final int FIRST = 48;

    static final int SERIAL = 20;
    static final int PERIOD = 26;
    static final int DIGITS = 27;
    static final int LABEL = 28;
    static final int SLOT = 58;

    static final int SIZE = FIRST + TOKENS * SLOT;

    static byte[] image;

    /** Takes the newer of the two copies that are whole; without one, the app is new. */
    static void load() {
        image = new byte[SIZE];
        image[4] = VERSION;
        byte[] copy = new byte[SIZE];
        for (int i = 0; i < 2; i++) {
            if (Face.read(i, copy)
                    && copy[4] == VERSION
                    && copy[COUNT] <= TOKENS
                    && Bytes.getInt(copy, 5) > Bytes.getInt(image, 5)
                    && sum(copy) == Bytes.getInt(copy, 0)) {
                System.arraycopy(copy, 0, image, 0, SIZE);
            }
        }
    }

    /** Writes the image over the older copy; false when the handset did not take it. */
    static boolean save() {
        int write = Bytes.getInt(image, 5) + 1;
        Bytes.putInt(image, 5, write);
        Bytes.putInt(image, 0, sum(image));
        if (Face.write(write & 1, image)) {
            return true;
        }
        // The newer copy must stay out of reach of the next try.
        Bytes.putInt(image, 5, write - 1);
        return false;
    }

    static int count() {
        return image[COUNT];
    }

    static int slot(int token) {
        return FIRST + token * SLOT;
    }

    static String name(int token) {
        return new String(image, slot(token) + LABEL, 3 * NAME).trim();
    }

    static void rename(int token, String name) {
        int at = slot(token) + LABEL;
        byte[] bytes = name.substring(0, Math.min(name.length(), NAME)).getBytes();
        Bytes.clear(image, at, 3 * NAME);
        System.arraycopy(bytes, 0, image, at, bytes.length);
    }

    /** Takes a token out; both copies are written, so that its seed is gone. */
    static boolean remove(int token) {
        int at = slot(token);
        System.arraycopy(image, at + SLOT, image, at, SIZE - SLOT - at);
        Bytes.clear(image, SIZE - SLOT, SLOT);
        image[COUNT]--;
        return save() && save();
    }

    private static int sum(byte[] of) {
        Sha1.begin();
        Sha1.put(of, 4, FIRST - 4 + of[COUNT] * SLOT);
        Sha1.end();
        return Sha1.h[0];
    }
}
