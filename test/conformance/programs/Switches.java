public class Switches {
    public static void main(String[] args) throws Exception {
        for (int i = -2; i < 8; i++) {
            System.out.println(table(i) + " " + lookup(i * 1000) + " " + fallThrough(i));
        }
        System.out.println(lookup(Integer.MIN_VALUE) + lookup(Integer.MAX_VALUE));
        System.out.println(table(Integer.MIN_VALUE) + table(Integer.MAX_VALUE));
        switch ('b') {
            case 'a':
                System.out.println("a");
                break;
            case 'b':
                System.out.println("b");
        }
    }

    static String table(int i) {
        switch (i) {
            case -1: return "minus one";
            case 0: return "zero";
            case 1: return "one";
            case 3: return "three";
            default: return "other";
        }
    }

    static String lookup(int i) {
        switch (i) {
            case Integer.MIN_VALUE: return "min";
            case -1000: return "-1000";
            case 5000: return "5000";
            case Integer.MAX_VALUE: return "max";
            default: return "none";
        }
    }

    static int fallThrough(int i) {
        int n = 0;
        switch (i) {
            case 1: n += 1;
            case 2: n += 2;
            case 3: n += 3;
                break;
            case 4: n = 100;
            default: n -= 1;
        }
        return n;
    }
}
