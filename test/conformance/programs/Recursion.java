public class Recursion {
    public static void main(String[] args) throws Exception {
        System.out.println(fibonacci(20) + " " + ackermann(2, 3) + " " + factorial(20) + " " + depth(2000));
        System.out.println(isEven(101) + " " + power(1.5, 10));
    }

    static int fibonacci(int n) {
        return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
    }

    static int ackermann(int m, int n) {
        if (m == 0) return n + 1;
        return n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
    }

    static long factorial(int n) {
        return n <= 1 ? 1 : n * factorial(n - 1);
    }

    static int depth(int n) {
        return n == 0 ? 0 : 1 + depth(n - 1);
    }

    static boolean isEven(int n) {
        return n == 0 || isOdd(n - 1);
    }

    static boolean isOdd(int n) {
        return n != 0 && isEven(n - 1);
    }

    static double power(double base, int n) {
        return n == 0 ? 1 : base * power(base, n - 1);
    }
}
