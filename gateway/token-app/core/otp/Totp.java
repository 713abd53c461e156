package otp;

/** The time-based password (RFC 6238 over RFC 4226). */
final class Totp {
    /** The password of a time step, of so many decimal digits. */
    static String password(byte[] seed, int step, int digits) {
        Hmac.key(seed, 0, 20);
        Sha1.putInt(0);
        Sha1.putInt(step);
        Hmac.end();
        int[] h = Sha1.h;
        int word = h[4] >> 2 & 3;
        int shift = (h[4] & 3) << 3;
        int value = (h[word] << shift | h[word + 1] >>> 1 >>> 31 - shift) & 0x7fffffff;
        String text = "";
        while (--digits >= 0) {
            text = String.valueOf(value % 10).concat(text);
            value /= 10;
        }
        return text;
    }
}
