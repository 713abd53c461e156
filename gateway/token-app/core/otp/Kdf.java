package otp;

/** PBKDF2-HMAC-SHA1 (RFC 8018) for one block of 20 bytes, a turn at a time so that the screen can move. */
final class Kdf {
    private static int[] sum;

    static void open() {
        sum = new int[5];
    }

    /** First turn; the salt has been put after {@link Hmac#key}. */
    static void begin() {
        Sha1.putInt(1);
        Hmac.end();
        System.arraycopy(Sha1.h, 0, sum, 0, 5);
    }

    static void turn() {
        Hmac.again();
        for (int i = 0; i < 5; i++) {
            sum[i] ^= Sha1.h[i];
        }
    }

    static void end(byte[] to, int offset) {
        System.arraycopy(sum, 0, Sha1.h, 0, 5);
        Sha1.get(to, offset, 20);
    }
}
