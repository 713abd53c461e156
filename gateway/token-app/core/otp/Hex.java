package otp;

/** Bytes as lower-case hex, and the words of a line. */
final class Hex {
    /** A text, a space, and the bytes. */
    static String write(String text, byte[] from, int offset, int length) {
        text = text.concat(" ");
        for (int i = 0; i < 2 * length; i++) {
            text = text.concat(Integer.toHexString(from[offset + (i >> 1)] >> (~i & 1) * 4 & 15));
        }
        return text;
    }

    /** Reads this many bytes; throws a RuntimeException where there are fewer. */
    static void read(String from, byte[] to, int offset, int length) {
        for (int i = 0; i < length; i++) {
            to[offset + i] = (byte) Integer.parseInt(from.substring(2 * i, 2 * i + 2), 16);
        }
    }

    /** The first eight words, each followed by a space. */
    static String[] words(String line) {
        String[] words = new String[8];
        line = line.concat(" ");
        int from = 0;
        for (int i = 0; i < 8 && from < line.length(); i++) {
            int to = line.indexOf(' ', from);
            words[i] = line.substring(from, to);
            from = to + 1;
        }
        return words;
    }
}
