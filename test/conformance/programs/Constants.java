public class Constants {
    public static void main(String[] args) throws Exception {
        System.out.println(I + " " + L + " " + F + " " + D + " " + S + " " + B + " " + C + " " + Z + " " + H);
        System.out.println(5 + 200 + 40000 + 70000 + -1 + 1L + 1234567890123L + 2f + 0.5f + 1.0 + 0.25);
        System.out.println("\u3042\u0000\u00e9".length() + " " + (S == "con" + "stant"));
    }

    static final int I = 123456;
    static final long L = 1L << 50;
    static final float F = 1.5f;
    static final double D = 1e-5;
    static final String S = "constant";
    static final byte B = -3;
    static final char C = 'c';
    static final boolean Z = true;
    static final short H = -30000;
}
