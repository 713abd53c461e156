public class LongShifts {
    public static void main(String[] args) throws Exception {
        long[] values = {1, -1, 0x123456789ABCDEFL, Long.MIN_VALUE, -0x123456789L};
        int[] shifts = {0, 1, 7, 31, 32, 33, 47, 63, 64, -1};
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < shifts.length; j++) {
                long v = values[i];
                int n = shifts[j];
                System.out.println((v << n) + " " + (v >> n) + " " + (v >>> n));
            }
        }
    }
}
