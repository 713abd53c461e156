public class IntArithmetic {
    public static void main(String[] args) throws Exception {
        int max = Integer.MAX_VALUE;
        int min = Integer.MIN_VALUE;
        int three = 3;
        System.out.println(max + 1);
        System.out.println(min - 1);
        System.out.println(max * max);
        System.out.println(123456789 * three * 987654321);
        System.out.println(-7 / three);
        System.out.println(-7 % three);
        System.out.println(7 % -three);
        System.out.println(min / -1);
        System.out.println(min % -1);
        System.out.println(-min);
        three += 1000;
        three *= -5;
        System.out.println(three);
    }
}
