package otp;

/** HMAC-SHA1 (RFC 2104). The message goes through {@link Sha1#put}; the result is the digest of {@link Sha1}. */
final class Hmac {
    private static int[] inner;
    private static int[] outer;

    static void open() {
        inner = new int[5];
        outer = new int[5];
    }

    /** Sets a key of at most 64 bytes and begins a message. */
    static void key(byte[] key, int offset, int length) {
        pad(key, offset, length, 0x5c, outer);
        pad(key, offset, length, 0x36, inner);
    }

    /** Sets the key and begins a message with a letter that says what it is for. */
    static void key(byte[] key, int offset, int length, char purpose) {
        key(key, offset, length);
        Sha1.put(purpose);
    }

    static void end() {
        Sha1.end();
        Sha1.rehash(outer);
    }

    /** The HMAC, under the same key, of the HMAC just made: one turn of PBKDF2. */
    static void again() {
        Sha1.rehash(inner);
        Sha1.rehash(outer);
    }

    private static void pad(byte[] key, int offset, int length, int mask, int[] to) {
        Sha1.begin();
        for (int i = 0; i < 64; i++) {
            Sha1.put(i < length ? key[offset + i] ^ mask : mask);
        }
        System.arraycopy(Sha1.h, 0, to, 0, 5);
    }
}
