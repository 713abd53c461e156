public class IntBits {
    public static void main(String[] args) throws Exception {
        int a = 0x12345678;
        int b = 0x0F0F0F0F;
        System.out.println((a & b) + " " + (a | b) + " " + (a ^ b) + " " + ~a);
        boolean t = true;
        boolean f = false;
        System.out.println((t & f) + " " + (t | f) + " " + (t ^ f) + " " + !t);
    }
}
