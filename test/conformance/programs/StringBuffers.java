public class StringBuffers {
    public static void main(String[] args) throws Exception {
        StringBuffer b = new StringBuffer("start");
        b.append(' ').append(1).append(2L).append(true).append(1.5f).append(2.5).append((Object) null).append((String) null).append(new char[] {'x', 'y'}).append(new char[] {'1', '2', '3'}, 1, 1);
        System.out.println(b);
        b.insert(0, "<").insert(b.length(), '>').insert(3, 99).insert(1, 1.25).insert(0, false).insert(2, new char[] {'q'});
        System.out.println(b + " " + b.length());
        b.reverse();
        System.out.println(b);
        b.delete(0, 5).deleteCharAt(0).setCharAt(0, 'Z');
        System.out.println(b + " " + b.charAt(1));
        b.setLength(4);
        System.out.println(b + "|");
        b.setLength(6);
        System.out.println((int) b.charAt(5));
        b.delete(2, 100);
        System.out.println(b);
        try { b.charAt(2); } catch (IndexOutOfBoundsException e) { System.out.println("range"); }
        try { b.insert(3, "x"); } catch (StringIndexOutOfBoundsException e) { System.out.println("offset"); }
        try { b.setLength(-1); } catch (IndexOutOfBoundsException e) { System.out.println("length"); }
        StringBuffer big = new StringBuffer();
        for (int i = 0; i < 1000; i++) big.append(i % 10);
        System.out.println(big.length() + " " + big.toString().hashCode());
    }
}
