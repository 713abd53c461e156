public class IntShifts {
    public static void main(String[] args) throws Exception {
        int a = -123456789;
        for (int n = -1; n <= 33; n += 17) {
            System.out.println((a << n) + " " + (a >> n) + " " + (a >>> n));
        }
        System.out.println(1 << 31);
        System.out.println(-1 >>> 31);
        System.out.println((byte) (a >> 3) + " " + (short) (a >> 3) + " " + (int) (char) (a >> 3));
    }
}
