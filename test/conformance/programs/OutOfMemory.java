public class OutOfMemory {
    public static void main(String[] args) throws Exception {
        System.out.println(fill() > 10);
        int garbage = 0;
        for (int i = 0; i < 20000; i++) {
            garbage += new int[1000].length;
        }
        System.out.println(garbage);
        try {
            System.out.println(new long[100000000].length);
        } catch (OutOfMemoryError e) {
            System.out.println("too big");
        }
        try {
            System.out.println(grow());
        } catch (OutOfMemoryError e) {
            System.out.println("too long");
        }
        try {
            System.out.println(new int[9000][9000].length);
        } catch (OutOfMemoryError e) {
            System.out.println("too many");
        }
    }

    static int fill() {
        Object[] kept = null;
        int count = 0;
        try {
            while (true) {
                Object[] next = new Object[1000];
                next[0] = kept;
                kept = next;
                count++;
            }
        } catch (OutOfMemoryError e) {
            return count;
        }
    }

    static int grow() {
        StringBuffer text = new StringBuffer("x");
        while (true) text.append(text.toString());
    }
}
