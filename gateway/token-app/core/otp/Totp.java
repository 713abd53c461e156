package otp;

/** The time-based password (RFC 6238 over RFC 4226). */
final class Totp {
    /** Puts the password of a time step, as decimal digits, into an array as long as the password. */
    static void password(byte[] seed, int step, char[] to) {
        Hmac.key(seed, 0, 20);
        Sha1.putInt(0);
        Sha1.putInt(step);
        Hmac.end();
        int[] h = Sha1.h;
        int word = h[4] >> 2 & 3;
        int shift = (h[4] & 3) << 3;
        int value = (h[word] << shift | h[word + 1] >>> 1 >>> 31 - shift) & 0x7fffffff;
        for (int i = to.length; --i >= 0; value /= 10) {
            to[i] = (char) ('0' + value % 10);
        }
    }
}
