public class Branches {
    public static void main(String[] args) throws Exception {
        int[] values = {-1, 0, 1};
        for (int i = 0; i < 3; i++) {
            int v = values[i];
            String s = "";
            if (v == 0) s += "==";
            if (v != 0) s += "!=";
            if (v < 0) s += "<";
            if (v >= 0) s += ">=";
            if (v > 0) s += ">";
            if (v <= 0) s += "<=";
            for (int j = 0; j < 3; j++) {
                int w = values[j];
                s += " ";
                if (v == w) s += "==";
                if (v != w) s += "!=";
                if (v < w) s += "<";
                if (v >= w) s += ">=";
                if (v > w) s += ">";
                if (v <= w) s += "<=";
            }
            System.out.println(s);
        }
        Object a = "a";
        Object b = null;
        System.out.println((a == b) + " " + (a != b) + " " + (a == null) + " " + (b == null) + " " + (b != null));
        outer:
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                if (j == 3) continue outer;
                if (i == 3) break outer;
                System.out.print(i * j + " ");
            }
        }
        System.out.println();
        int n = 3;
        do {
            System.out.print(n);
        } while (--n > 0);
        System.out.println(n > 0 ? "more" : "none");
    }
}
