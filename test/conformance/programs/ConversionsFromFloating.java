public class ConversionsFromFloating {
    public static void main(String[] args) throws Exception {
        double[] doubles = {0, -0.5, 0.99, -1.99, 1e10, -1e10, 1e19, -1e19, 1e300, 0.0 / 0, 1 / 0.0, -1 / 0.0, 2147483647.5, 3000000000.0, 127.9, 1e-50};
        for (int n = 0; n < doubles.length; n++) {
            double d = doubles[n];
            System.out.println((int) d + " " + (long) d + " " + (float) d + " " + (byte) d + " " + (int) (char) d);
            float f = (float) d;
            System.out.println((int) f + " " + (long) f + " " + (double) f);
        }
    }
}
