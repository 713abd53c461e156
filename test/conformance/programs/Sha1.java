public class Sha1 {
    static int[] hash(byte[] message) {
        int[] h = {0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0};
        int blocks = (message.length + 8) / 64 + 1;
        byte[] padded = new byte[blocks * 64];
        System.arraycopy(message, 0, padded, 0, message.length);
        padded[message.length] = (byte) 0x80;
        long bits = message.length * 8L;
        for (int i = 0; i < 8; i++) padded[padded.length - 1 - i] = (byte) (bits >>> (8 * i));
        int[] w = new int[80];
        for (int block = 0; block < blocks; block++) {
            for (int i = 0; i < 16; i++) {
                int at = block * 64 + i * 4;
                w[i] = padded[at] << 24 | (padded[at + 1] & 255) << 16 | (padded[at + 2] & 255) << 8 | padded[at + 3] & 255;
            }
            for (int i = 16; i < 80; i++) {
                int x = w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16];
                w[i] = x << 1 | x >>> 31;
            }
            int a = h[0], b = h[1], c = h[2], d = h[3], e = h[4];
            for (int i = 0; i < 80; i++) {
                int f;
                if (i < 20) f = (b & c | ~b & d) + 0x5A827999;
                else if (i < 40) f = (b ^ c ^ d) + 0x6ED9EBA1;
                else if (i < 60) f = (b & c | b & d | c & d) + 0x8F1BBCDC;
                else f = (b ^ c ^ d) + 0xCA62C1D6;
                int t = (a << 5 | a >>> 27) + f + e + w[i];
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
        return h;
    }

    static void show(String text) {
        int[] h = hash(text.getBytes());
        StringBuffer s = new StringBuffer();
        for (int i = 0; i < 5; i++) {
            String hex = Integer.toHexString(h[i]);
            for (int n = hex.length(); n < 8; n++) s.append('0');
            s.append(hex);
        }
        System.out.println(s);
    }

    public static void main(String[] args) {
        show("");
        show("abc");
        show("The quick brown fox jumps over the lazy dog");
    }
}
