import java.io.*;

public class ReadersAndWriters {
    public static void main(String[] args) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Writer w = new OutputStreamWriter(bytes, "UTF-8");
        w.write("h\u00e9\u65e5");
        w.write('x');
        w.write(new char[] {'a', 'b', 'c'}, 1, 2);
        w.write("substring", 3, 3);
        w.close();
        byte[] data = bytes.toByteArray();
        System.out.println(data.length);
        Reader r = new InputStreamReader(new ByteArrayInputStream(data), "UTF-8");
        char[] c = new char[4];
        System.out.println(r.read() + " " + r.read(c, 0, 2) + " " + (int) c[0] + " " + (int) c[1] + " " + r.skip(1) + " " + r.read(c) + new String(c) + " " + r.read() + " " + r.read());
        r.close();
        try { r.read(); } catch (IOException e) { System.out.println("closed"); }
        try { new InputStreamReader(new ByteArrayInputStream(data), "no-such"); } catch (UnsupportedEncodingException e) { System.out.println("unsupported"); }
    }
}
