public class LongLoop {
    public static void main(String[] args) throws Exception {
        long sum = 0;
        for (long i = 4294967290L; i < 4294967300L; i++) {
            sum += i * i;
        }
        System.out.println(sum);
        long hash = 1125899906842597L;
        for (int i = 0; i < 100; i++) {
            hash = 31 * hash + i;
        }
        System.out.println(hash);
        System.out.println((int) hash + " " + (hash >>> 60));
    }
}
