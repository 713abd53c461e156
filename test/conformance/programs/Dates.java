import java.util.*;

public class Dates {
    public static void main(String[] args) throws Exception {
        Date d = new Date(1700000000000L);
        System.out.println(d + " " + d.getTime() + " " + d.equals(new Date(1700000000000L)) + d.equals("x") + " " + d.hashCode());
        d.setTime(0);
        System.out.println(d);
    }
}
