import java.io.*;

public class Encodings {
    public static void main(String[] args) throws Exception {
        String s = "ABC\u3042\u30a2\u6f22\uff71~";
        show(s.getBytes("Shift_JIS"));
        show(s.getBytes("UTF-8"));
        show("\u00e9A".getBytes("ISO-8859-1"));
        show("\u3042A".getBytes("US-ASCII"));
        System.out.println(new String(s.getBytes("Shift_JIS"), "Shift_JIS").equals(s) + " " + new String(s.getBytes("UTF-8"), "UTF-8").equals(s));
        System.out.println(new String(new byte[] {(byte) 0x82, (byte) 0xa0, 65}, 0, 3, "Shift_JIS").length());
        try { "x".getBytes("x-none"); } catch (UnsupportedEncodingException e) { System.out.println("unsupported"); }
    }

    static void show(byte[] bytes) {
        StringBuffer s = new StringBuffer();
        for (int i = 0; i < bytes.length; i++) s.append(Integer.toHexString(bytes[i] & 0xFF)).append(' ');
        System.out.println(s);
    }
}
