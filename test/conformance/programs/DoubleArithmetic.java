public class DoubleArithmetic {
    public static void main(String[] args) throws Exception {
        double third = 1.0 / 3;
        System.out.println(third + " " + third * 3 + " " + (third + 1) + " " + (0.1 + 0.2));
        System.out.println(9007199254740992.0 + 1.0);
        System.out.println(1e308 * 10 + " " + -1e308 * 10 + " " + 4.9e-324 / 2);
        System.out.println(5.5 % 2 + " " + -5.5 % 2 + " " + 5.5 % -2.25 + " " + 1e300 % 7);
        System.out.println(-0.0 + " " + (0.0 == -0.0) + " " + -third);
        double nan = 0.0 / 0;
        System.out.println((nan == nan) + " " + (nan < 1) + " " + (nan > 1) + " " + (nan <= 1) + " " + (nan >= 1) + " " + (nan != nan));
        System.out.println(Double.MAX_VALUE + " " + Double.NaN + " " + Double.NEGATIVE_INFINITY);
    }
}
