import java.util.*;

public class Hashtables {
    public static void main(String[] args) throws Exception {
        Hashtable h = new Hashtable(3);
        for (int i = 0; i < 50; i++) h.put("key" + i, new Integer(i));
        System.out.println(h.size() + " " + h.get("key17") + " " + h.get("none") + " " + h.containsKey("key3") + " " + h.contains(new Integer(49)) + h.contains("x"));
        System.out.println(h.put("key17", "new") + " " + h.get("key17") + " " + h.remove("key18") + " " + h.remove("key18") + " " + h.size());
        int sum = 0;
        for (Enumeration e = h.keys(); e.hasMoreElements();) sum += e.nextElement().hashCode();
        int count = 0;
        for (Enumeration e = h.elements(); e.hasMoreElements(); e.nextElement()) count++;
        System.out.println(sum + " " + count);
        Hashtable same = new Hashtable();
        for (int i = 0; i < 5; i++) same.put(new Clash(i), String.valueOf(i));
        System.out.println(same.size() + " " + same.get(new Clash(3)) + same.remove(new Clash(0)) + same.get(new Clash(4)));
        try { h.put("x", null); } catch (NullPointerException e) { System.out.println("null value"); }
        try { h.get(null); } catch (NullPointerException e) { System.out.println("null key"); }
        h.clear();
        System.out.println(h.isEmpty() + " " + h);
        h.put("one", "1");
        System.out.println(h);
    }

    static class Clash {
        final int n;

        Clash(int n) {
            this.n = n;
        }

        public int hashCode() {
            return 7;
        }

        public boolean equals(Object other) {
            return other instanceof Clash && ((Clash) other).n == n;
        }
    }
}
