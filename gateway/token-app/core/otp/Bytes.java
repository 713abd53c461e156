package otp;

/** Small things done with bytes. */
final class Bytes {
    static boolean same(byte[] a, int at, byte[] b, int from, int length) {
        int difference = 0;
        while (--length >= 0) {
            difference |= a[at++] ^ b[from++];
        }
        return difference == 0;
    }

    static void clear(byte[] of, int at, int length) {
        System.arraycopy(new byte[length], 0, of, at, length);
    }

    static int getInt(byte[] from, int at) {
        int value = 0;
        for (int end = at + 4; at < end; at++) {
            value = value << 8 | from[at] & 255;
        }
        return value;
    }

    static void putInt(byte[] to, int at, int value) {
        for (int end = at + 4; at < end; value <<= 8) {
            to[at++] = (byte) (value >> 24);
        }
    }
}
