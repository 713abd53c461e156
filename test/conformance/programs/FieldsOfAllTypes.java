public class FieldsOfAllTypes {
    public static void main(String[] args) throws Exception {
        FieldsOfAllTypes o = new FieldsOfAllTypes();
        System.out.println(o.z + " " + o.b + " " + (int) o.c + " " + o.s + " " + o.i + " " + o.l + " " + o.f + " " + o.d + " " + o.t);
        o.z = true;
        o.b = (byte) 200;
        o.c = (char) -1;
        o.s = (short) 40000;
        o.i = -5;
        o.l = -5000000000L;
        o.f = 1.25f;
        o.d = -1e100;
        o.t = "text";
        System.out.println(o.z + " " + o.b + " " + (int) o.c + " " + o.s + " " + o.i + " " + o.l + " " + o.f + " " + o.d + " " + o.t);
        sz = true;
        sb = -1;
        sc = 'x';
        ss = -300;
        si = 7;
        sl = 1L << 40;
        sf = -0.5f;
        sd = 2.5;
        st = o;
        System.out.println(sz + " " + sb + " " + sc + " " + ss + " " + si + " " + sl + " " + sf + " " + sd + " " + (st == o));
        try {
            o = null;
            o.i = 1;
        } catch (NullPointerException e) {
            System.out.println("null");
        }
    }

    boolean z;
    byte b;
    char c;
    short s;
    int i;
    long l;
    float f;
    double d;
    String t;
    static boolean sz;
    static byte sb;
    static char sc;
    static short ss;
    static int si;
    static long sl;
    static float sf;
    static double sd;
    static Object st;
}
