public class DivisionByZero {
    public static void main(String[] args) throws Exception {
        int zero = 0;
        try {
            System.out.println(1 / zero);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.out.println(1 % zero);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        long none = 0;
        try {
            System.out.println(1L / none);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.out.println(1L % none);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(1.0 / none + " " + -1.0f / zero + " " + 0.0 / zero + " " + 5.0 % zero);
    }
}
