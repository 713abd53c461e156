package otp;

/** SHA-1 (FIPS 180-4). One digest at a time, in one state: a handset of 2001 has 150 KB of heap. */
final class Sha1 {
    /** The chaining value; after {@link #end} or an HMAC, the digest itself. */
    static int[] h;

    private static int[] w;
    private static int count;

    static void open() {
        h = new int[5];
        w = new int[80];
    }

    static void begin() {
        h[0] = 0x67452301;
        h[1] = 0xefcdab89;
        h[2] = 0x98badcfe;
        h[3] = 0x10325476;
        h[4] = 0xc3d2e1f0;
        count = 0;
    }

    /** Goes on from a chaining value that already stands for one block (the padded key of an HMAC). */
    static void resume(int[] chaining) {
        System.arraycopy(chaining, 0, h, 0, 5);
        count = 64;
    }

    static void put(int value) {
        int i = count >> 2 & 15;
        w[i] = w[i] << 8 | value & 255;
        if ((++count & 63) == 0) {
            block();
        }
    }

    static void put(byte[] from, int offset, int length) {
        while (--length >= 0) {
            put(from[offset++]);
        }
    }

    static void putInt(int value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            put(value >> shift);
        }
    }

    static void end() {
        int bits = count << 3;
        put(0x80);
        while ((count & 63) != 56) {
            put(0);
        }
        putInt(0);
        putInt(bits);
    }

    /** Hashes the digest just made as the second block of a message whose first block is {@code chaining}. */
    static void rehash(int[] chaining) {
        System.arraycopy(h, 0, w, 0, 5);
        w[5] = 0x80000000;
        for (int i = 6; i < 15; i++) {
            w[i] = 0;
        }
        w[15] = 8 * (64 + 20);
        System.arraycopy(chaining, 0, h, 0, 5);
        block();
    }

    /** Copies the first bytes of the digest. */
    static void get(byte[] to, int offset, int length) {
        for (int i = 0; i < length; i++) {
            to[offset + i] = (byte) (h[i >> 2] >> 24 - (i << 3));
        }
    }

    /** Whether the digest begins with these bytes. */
    static boolean matches(byte[] mac, int offset, int length) {
        byte[] digest = new byte[20];
        get(digest, 0, 20);
        return Bytes.same(digest, 0, mac, offset, length);
    }

    private static void block() {
        int[] words = w;
        int t;
        for (int i = 16; i < 80; i++) {
            t = words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16];
            words[i] = t << 1 | t >>> 31;
        }
        int a = h[0];
        int b = h[1];
        int c = h[2];
        int d = h[3];
        int e = h[4];
        for (int i = 0; i < 80; i++) {
            if (i < 20) {
                t = (d ^ b & (c ^ d)) + 0x5a827999;
            } else if (i < 40) {
                t = (b ^ c ^ d) + 0x6ed9eba1;
            } else if (i < 60) {
                t = (b & c | d & (b | c)) + 0x8f1bbcdc;
            } else {
                t = (b ^ c ^ d) + 0xca62c1d6;
            }
            t += (a << 5 | a >>> 27) + e + words[i];
            e = d;
            d = c;
            c = b << 30 | b >>> 2;
            b = a;
            a = t;
        }
        h[0] += a;
        h[1] += b;
        h[2] += c;
        h[3] += d;
        h[4] += e;
    }
}
