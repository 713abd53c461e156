public class LongArithmetic {
    public static void main(String[] args) throws Exception {
        long[] values = {0, 1, -1, 2, -2, 3, 10, -10, 65536, 4294967295L, 4294967296L, -4294967296L, 1234567890123456789L,
            -987654321987654321L, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 53, (1L << 53) + 1};
        for (int i = 0; i < values.length; i++) {
            long a = values[i];
            StringBuffer line = new StringBuffer();
            for (int j = 0; j < values.length; j++) {
                long b = values[j];
                line.append(a + b).append(' ').append(a - b).append(' ').append(a * b).append(' ');
                if (b != 0) {
                    line.append(a / b).append(' ').append(a % b).append(' ');
                }
                line.append(a & b).append(' ').append(a | b).append(' ').append(a ^ b).append(' ');
                line.append(a < b ? '<' : a > b ? '>' : '=').append(' ');
            }
            System.out.println(line);
            System.out.println(-a + " " + ~a);
        }
    }
}
