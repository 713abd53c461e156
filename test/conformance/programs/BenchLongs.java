public class BenchLongs {
    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
        long start = System.currentTimeMillis();
        long result = run(rounds);
        long millis = System.currentTimeMillis() - start;
        System.out.println(args.length > 0 ? String.valueOf(millis) : "result " + result);
    }

    static long run(int rounds) {
        long hash = 0x123456789ABCDEFL;
        for (int i = 0; i < rounds; i++) {
            hash = hash * 31 + i;
            hash ^= hash >>> 17;
            hash += hash << 5;
            hash = (hash & 0x7FFFFFFFFFFFFFFFL) - (hash | 1);
        }
        return hash;
    }
}
