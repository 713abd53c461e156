package handset;

/**
 * Uses every instruction of the machine's fetch loop again and again, and every branch both ways. The host's engine
 * compiles that loop for what it has seen, and throws the code away at the first thing it has not.
 */
class WarmUp implements Runnable {
    static int count = 1;
    static long total = 1;
    static String text = "text";
    static int[] table = {1, 2, 3, 4};
    int narrow = 3;
    long wide = 5;
    WarmUp next;

    public static void main(String[] args) {
        WarmUp all = new Special();
        for (;;) {
            all.next = new WarmUp();
            countInts(all, 8);
            countLongs(all, 8);
            countLongs(all, 0);
            fillArrays(new byte[4], new char[4], new short[4], new int[4], new long[4]);
            compare(all, all.next, 0);
            compareConstants(4);
            ((Runnable) all.next).run();
            synchronized (all.next) {
                count += all.next.hashCode();
            }
            Thread.yield();
        }
    }

    public void run() {
        narrow = change(narrow);
    }

    int change(int value) {
        return value + 1;
    }

    Object next() {
        return next;
    }

    private static void countInts(WarmUp all, int rounds) {
        int a = count;
        int b = all.narrow;
        for (int i = 0; i < rounds; i++) {
            int c = a;
            a = (b - i) * 31 + (c - a - i) / 3 % 7 + (a - 1) + (c + 1);
            b = (a << 3 ^ a >> 5) + (-a >>> 2 & 0xFFFF | i);
            b += (a << i ^ a >> i) + (a >>> i & i) + table[i & 3];
            a = a + b;
            a += (byte) b + (char) b + (short) b;
        }
        count = a;
        all.narrow = b;
        all.change(a);
    }

    private static long countLongs(WarmUp all, int rounds) {
        long a = total;
        long b = all.wide;
        for (int i = 0; i < rounds; i++) {
            a = a * 31 + (b - i);
            b = (a << 3 ^ a >> 35) + (a >>> i & 0x123456789L | i) + (a & b);
            a += 1;
            if (a > b) {
                a += (int) b;
            }
        }
        total = a;
        all.wide = b;
        return a;
    }

    private static void fillArrays(byte[] bytes, char[] chars, short[] shorts, int[] ints, long[] longs) {
        String[] texts = new String[4];
        for (int i = 0; i < ints.length; i++) {
            bytes[i] = (byte) (bytes[0] + i);
            chars[i] = (char) (chars[0] + i);
            shorts[i] = (short) (shorts[0] + i);
            ints[i] = ints[0] + i;
            longs[i] = longs[0] + i;
            texts[i] = i == 0 ? null : text;
            text = texts[i] == null ? "text" : texts[0];
            ints[i] += bytes[i] + ints[i];
        }
    }

    private static void compare(WarmUp one, WarmUp other, int zero) {
        int found = 0;
        for (int i = -1; i < 2; i++) {
            found += (i == 0 ? 1 : 0) + (i != 0 ? 1 : 0) + (i < 0 ? 1 : 0);
            found += (i >= 0 ? 1 : 0) + (i > 0 ? 1 : 0) + (i <= 0 ? 1 : 0);
            found += (i == zero ? 1 : 0) + (i != zero ? 1 : 0) + (i < zero ? 1 : 0);
            found += (i >= zero ? 1 : 0) + (i > zero ? 1 : 0) + (i <= zero ? 1 : 0);
            found += i + zero < (i | zero) ? 1 : 0;
            WarmUp next = i == 0 ? null : one;
            found += (next == other ? 1 : 0) + (next != other ? 1 : 0);
            found += (next == one ? 1 : 0) + (next != one ? 1 : 0);
            found += (next == null ? 1 : 0) + (next != null ? 1 : 0);
        }
        other.next = found == 0 ? other : (WarmUp) one.next();
    }

    private static int compareConstants(int rounds) {
        int found = 0;
        found++;
        found++;
        for (int i = 0; i < rounds; i++) {
            found += table[i];
            found += (i == 2 ? 1 : 0) + (i != 2 ? 1 : 0) + (i < 2 ? 1 : 0) + (i >= 2 ? 1 : 0);
        }
        return found;
    }

    /** The class of most calls, so that they meet more than one. */
    static final class Special extends WarmUp {
        int change(int value) {
            return super.change(value) - 1;
        }
    }
}
