public class BenchHmac {
    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 1;
        long start = System.currentTimeMillis();
        long result = run(rounds);
        long millis = System.currentTimeMillis() - start;
        System.out.println(args.length > 0 ? String.valueOf(millis) : "result " + result);
    }

    static long run(int rounds) {
        byte[] key = new byte[64];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) (i * 7);
        }
        int[] digest = new int[5];
        for (int i = 0; i < rounds; i++) {
            hmac(key, digest);
        }
        return digest[0];
    }

    private static final int[] w = new int[80];
    private static final int[] state = new int[5];

    static void hmac(byte[] key, int[] digest) {
        begin();
        for (int i = 0; i < 16; i++) {
            w[i] = word(key, i * 4) ^ 0x36363636;
        }
        block();
        for (int i = 0; i < 16; i++) {
            w[i] = i < 5 ? digest[i] : 0;
        }
        w[5] = 0x80000000;
        w[15] = (64 + 20) * 8;
        block();
        for (int i = 0; i < 5; i++) {
            digest[i] = state[i];
        }
        begin();
        for (int i = 0; i < 16; i++) {
            w[i] = word(key, i * 4) ^ 0x5C5C5C5C;
        }
        block();
        for (int i = 0; i < 16; i++) {
            w[i] = i < 5 ? digest[i] : 0;
        }
        w[5] = 0x80000000;
        w[15] = (64 + 20) * 8;
        block();
        for (int i = 0; i < 5; i++) {
            digest[i] = state[i];
        }
    }

    static int word(byte[] b, int i) {
        return b[i] << 24 | (b[i + 1] & 255) << 16 | (b[i + 2] & 255) << 8 | b[i + 3] & 255;
    }

    static void begin() {
        state[0] = 0x67452301;
        state[1] = 0xEFCDAB89;
        state[2] = 0x98BADCFE;
        state[3] = 0x10325476;
        state[4] = 0xC3D2E1F0;
    }

    static void block() {
        for (int i = 16; i < 80; i++) {
            int x = w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16];
            w[i] = x << 1 | x >>> 31;
        }
        int a = state[0];
        int b = state[1];
        int c = state[2];
        int d = state[3];
        int e = state[4];
        for (int i = 0; i < 80; i++) {
            int f;
            if (i < 20) {
                f = (b & c | ~b & d) + 0x5A827999;
            } else if (i < 40) {
                f = (b ^ c ^ d) + 0x6ED9EBA1;
            } else if (i < 60) {
                f = (b & c | b & d | c & d) + 0x8F1BBCDC;
            } else {
                f = (b ^ c ^ d) + 0xCA62C1D6;
            }
            int t = (a << 5 | a >>> 27) + f + e + w[i];
            e = d;
            d = c;
            c = b << 30 | b >>> 2;
            b = a;
            a = t;
        }
        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
    }
}
