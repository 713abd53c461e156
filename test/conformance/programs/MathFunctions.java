public class MathFunctions {
    public static void main(String[] args) throws Exception {
        System.out.println(Math.abs(-5) + " " + Math.abs(Integer.MIN_VALUE) + " " + Math.abs(-5L) + " " + Math.abs(Long.MIN_VALUE) + " " + Math.abs(-1.5f) + " " + Math.abs(-0.0));
        System.out.println(Math.max(1, -1) + " " + Math.max(1L << 40, 2) + " " + Math.max(1.5f, 2) + " " + Math.max(0.0, -0.0) + " " + Math.min(0.0, -0.0) + " " + Math.min(3, 2) + " " + Math.min(-1L, 1) + " " + Math.max(1.0, 0.0 / 0));
        System.out.println(Math.floor(-1.5) + " " + Math.ceil(-1.5) + " " + Math.ceil(-0.5) + " " + Math.floor(2.0) + " " + Math.sqrt(2) + " " + Math.sqrt(-1));
        System.out.println((int) (Math.sin(1) * 1e9) + " " + (int) (Math.cos(1) * 1e9) + " " + (int) (Math.tan(1) * 1e9) + " " + (float) Math.toRadians(180) + " " + Math.toDegrees(Math.PI) + " " + Math.E);
    }
}
