package otp;

/**
 * The 起動パスワード. Seeds are stored XORed with an HMAC under it. Nothing stored tells a right one from a wrong
 * one, which merely shows wrong passwords: whoever finds the phone has nothing to test guesses against.
 */
final class Lock {
    /** As typed in this session; no length when there is none. */
    private static byte[] pin;
    private static int length;

    static void open() {
        pin = new byte[8];
    }

    static void set(byte[] digits, int size) {
        System.arraycopy(digits, 0, pin, 0, size);
        length = size;
    }

    /** Whether these digits are those typed at the start. */
    static boolean matches(byte[] digits, int size) {
        return size == length && Bytes.same(digits, 0, pin, 0, size);
    }

    /** Blinds or unblinds a seed of the token in this slot of the store. */
    static void turn(byte[] seed, int at, int slot) {
        if (length > 0) {
            byte[] mask = new byte[20];
            Hmac.key(pin, 0, length, 'L');
            Sha1.put(Store.image, slot + Store.SERIAL, 6);
            Hmac.end();
            Sha1.get(mask, 0, 20);
            for (int i = 0; i < 20; i++) {
                seed[at + i] ^= mask[i];
            }
        }
    }

    /** Blinds all stored seeds under a new one; both copies are written, so that the former blinding is gone. */
    static boolean change(byte[] digits, int size) {
        turnAll();
        set(digits, size);
        turnAll();
        Store.image[Store.LOCKED] = (byte) size;
        return Store.save() && Store.save();
    }

    private static void turnAll() {
        for (int i = 0; i < Store.count(); i++) {
            int slot = Store.slot(i);
            turn(Store.image, slot, slot);
        }
    }
}
