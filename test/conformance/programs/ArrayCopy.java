public class ArrayCopy {
    public static void main(String[] args) throws Exception {
        int[] a = {1, 2, 3, 4, 5};
        System.arraycopy(a, 0, a, 1, 4);
        for (int i = 0; i < 5; i++) System.out.print(a[i] + " ");
        System.arraycopy(a, 1, a, 0, 4);
        for (int i = 0; i < 5; i++) System.out.print(a[i] + " ");
        long[] l = {1, 2, 3};
        long[] m = new long[4];
        System.arraycopy(l, 1, m, 2, 2);
        System.out.println(m[0] + " " + m[2] + " " + m[3]);
        Object[] from = {"a", "b", new Object()};
        String[] to = new String[3];
        try {
            System.arraycopy(from, 0, to, 0, 3);
        } catch (ArrayStoreException e) {
            System.out.println("store " + to[0] + to[1] + to[2]);
        }
        try { System.arraycopy(a, 0, l, 0, 1); } catch (ArrayStoreException e) { System.out.println("types"); }
        try { System.arraycopy(a, 3, a, 0, 3); } catch (IndexOutOfBoundsException e) { System.out.println("bounds"); }
        try { System.arraycopy(a, -1, a, 0, 1); } catch (IndexOutOfBoundsException e) { System.out.println("negative"); }
        try { System.arraycopy(null, 0, a, 0, 1); } catch (NullPointerException e) { System.out.println("null"); }
        try { System.arraycopy("x", 0, a, 0, 1); } catch (ArrayStoreException e) { System.out.println("no array"); }
    }
}
