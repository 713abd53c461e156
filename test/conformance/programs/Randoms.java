import java.util.*;

public class Randoms {
    public static void main(String[] args) throws Exception {
        Random r = new Random(20010126L);
        for (int i = 0; i < 5; i++) System.out.println(r.nextInt() + " " + r.nextLong() + " " + r.nextFloat() + " " + r.nextDouble() + " " + r.nextInt(100) + " " + r.nextInt(64));
        r.setSeed(-1);
        System.out.println(r.nextInt());
        try { r.nextInt(0); } catch (IllegalArgumentException e) { System.out.println("bound"); }
    }
}
