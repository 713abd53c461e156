public class BenchLoop {
    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
        long start = System.currentTimeMillis();
        long result = run(rounds);
        long millis = System.currentTimeMillis() - start;
        System.out.println(args.length > 0 ? String.valueOf(millis) : "result " + result);
    }

    static long run(int rounds) {
        int sum = 0;
        for (int i = 0; i < rounds; i++) {
            sum += i ^ (sum >> 3);
            if ((sum & 7) == 3) {
                sum -= i;
            }
        }
        return sum;
    }
}
