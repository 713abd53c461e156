public class StackInstructions {
    public static void main(String[] args) throws Exception {
        int i = 5;
        int j = i++ + ++i;
        int[] a = {1, 2, 3};
        a[i - 6] += 10;
        a[0]++;
        long[] l = {1, 2, 3};
        l[1] += 5;
        l[2]++;
        long x = l[0]++;
        field++;
        int y = field++ + (field += 4);
        longField = wide = 7;
        StackInstructions o = new StackInstructions();
        o.value = o.other = 9;
        long z = o.big++ + (o.big *= 3);
        int k;
        int m = k = j;
        System.out.println(i + " " + j + " " + a[0] + a[1] + a[2] + " " + l[0] + l[1] + l[2] + " " + x);
        System.out.println(field + " " + y + " " + longField + wide + " " + o.value + o.other + " " + z + o.big + k + m);
        String[] s = {"p"};
        s[0] += "q" + (s[0] += "r");
        System.out.println(s[0]);
    }

    static int field = 3;
    static long longField;
    static long wide;
    int value;
    int other;
    long big = 2;
}
