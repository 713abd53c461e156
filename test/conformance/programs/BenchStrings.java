public class BenchStrings {
    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        long start = System.currentTimeMillis();
        long result = run(rounds);
        long millis = System.currentTimeMillis() - start;
        System.out.println(args.length > 0 ? String.valueOf(millis) : "result " + result);
    }

    static long run(int rounds) {
        int sum = 0;
        for (int i = 0; i < rounds; i++) {
            StringBuffer text = new StringBuffer("n");
            text.append(i).append(':').append("value");
            String s = text.toString();
            sum += s.length() + s.indexOf(':') + s.charAt(1) + s.substring(1).hashCode();
        }
        return sum;
    }
}
