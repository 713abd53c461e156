public class ArraysOfAllTypes {
    public static void main(String[] args) throws Exception {
        boolean[] z = new boolean[2];
        byte[] b = {-128, 127};
        char[] c = {'a', '\uffff'};
        short[] s = {-32768, 32767};
        int[] i = {Integer.MIN_VALUE, Integer.MAX_VALUE};
        long[] l = {Long.MIN_VALUE, Long.MAX_VALUE};
        float[] f = {1.5f, -2.25f};
        double[] d = {1.5, -2.25};
        String[] t = {"x", null};
        z[1] = true;
        b[0]--;
        c[1]++;
        s[1]++;
        i[0]--;
        l[1]++;
        f[0] *= 2;
        d[1] /= 4;
        System.out.println(z[0] + " " + z[1] + " " + b[0] + " " + b[1] + " " + (int) c[0] + " " + (int) c[1] + " " + s[0] + " " + s[1]);
        System.out.println(i[0] + " " + i[1] + " " + l[0] + " " + l[1] + " " + f[0] + " " + f[1] + " " + d[0] + " " + d[1] + " " + t[0] + t[1]);
        System.out.println(z.length + b.length + c.length + s.length + i.length + l.length + f.length + d.length + t.length);
        System.out.println(new int[0].length + " " + new long[7].length);
    }
}
