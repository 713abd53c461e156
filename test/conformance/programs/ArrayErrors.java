public class ArrayErrors {
    public static void main(String[] args) throws Exception {
        int[] a = new int[2];
        Object[] o = new String[1];
        int[] none = null;
        int caught = 0;
        try { a[2] = 1; } catch (ArrayIndexOutOfBoundsException e) { caught++; }
        try { a[-1]++; } catch (ArrayIndexOutOfBoundsException e) { caught++; }
        try { o[0] = new Object(); } catch (ArrayStoreException e) { caught++; }
        try { o[1] = "x"; } catch (ArrayIndexOutOfBoundsException e) { caught++; }
        try { none[0] = 1; } catch (NullPointerException e) { caught++; }
        try { System.out.println(none.length); } catch (NullPointerException e) { caught++; }
        try { a = new int[-5]; } catch (NegativeArraySizeException e) { caught++; }
        try { o = new Object[-5]; } catch (NegativeArraySizeException e) { caught++; }
        long[] l = new long[1];
        try { l[1] = 1; } catch (ArrayIndexOutOfBoundsException e) { caught++; }
        try { l[0x40000000]++; } catch (ArrayIndexOutOfBoundsException e) { caught++; }
        try { l[Integer.MIN_VALUE]++; } catch (ArrayIndexOutOfBoundsException e) { caught++; }
        o[0] = "fine";
        System.out.println(caught + " " + o[0]);
    }
}
