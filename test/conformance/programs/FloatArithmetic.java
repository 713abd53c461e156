public class FloatArithmetic {
    public static void main(String[] args) throws Exception {
        float third = 1.0f / 3;
        System.out.println(third + " " + third * 3 + " " + (third + 1) + " " + (0.1f + 0.2f));
        System.out.println(16777216f + 1f);
        System.out.println(1e38f * 10 + " " + -1e38f * 10 + " " + 1e-45f / 2);
        System.out.println(5.5f % 2 + " " + -5.5f % 2 + " " + 5.5f % -2.25f);
        System.out.println(-0.0f + " " + (0.0f == -0.0f) + " " + -third);
        float nan = 0.0f / 0;
        System.out.println((nan == nan) + " " + (nan < 1) + " " + (nan > 1) + " " + (nan <= 1) + " " + (nan >= 1) + " " + (nan != nan));
        System.out.println(Float.MAX_VALUE + " " + Float.MIN_VALUE + " " + Float.NaN + " " + Float.NEGATIVE_INFINITY);
    }
}
