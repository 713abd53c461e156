public class BenchSort {
    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 2;
        long start = System.currentTimeMillis();
        long result = run(rounds);
        long millis = System.currentTimeMillis() - start;
        System.out.println(args.length > 0 ? String.valueOf(millis) : "result " + result);
    }

    static long run(int rounds) {
        int[] a = new int[1000];
        int seed = 1;
        long sum = 0;
        for (int n = 0; n < rounds; n++) {
            for (int i = 0; i < a.length; i++) {
                seed = seed * 1103515245 + 12345;
                a[i] = seed >>> 8;
            }
            for (int gap = 500; gap > 0; gap /= 2) {
                for (int i = gap; i < a.length; i++) {
                    int value = a[i];
                    int j = i;
                    while (j >= gap && a[j - gap] > value) {
                        a[j] = a[j - gap];
                        j -= gap;
                    }
                    a[j] = value;
                }
            }
            sum += a[500];
        }
        return sum;
    }
}
