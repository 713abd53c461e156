import java.io.*;

public class ByteStreams {
    public static void main(String[] args) throws Exception {
        ByteArrayInputStream in = new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5, 6}, 1, 4);
        System.out.println(in.read() + " " + in.available() + " " + in.skip(1) + " " + in.markSupported());
        in.mark(0);
        byte[] b = new byte[5];
        System.out.println(in.read(b, 1, 4) + " " + b[1] + b[2] + b[3] + " " + in.read(b) + " " + in.read());
        in.reset();
        System.out.println(in.read());
        ByteArrayOutputStream out = new ByteArrayOutputStream(1);
        out.write(300);
        out.write(b, 1, 2);
        System.out.println(out.size() + " " + out.toByteArray()[0]);
        out.reset();
        System.out.println(out.size());
        InputStream counting = new InputStream() {
            int n;

            public int read() {
                return n < 5 ? n++ : -1;
            }
        };
        System.out.println(counting.read(b, 0, 3) + " " + counting.skip(10) + " " + counting.read(b));
        try { counting.read(b, 3, 3); } catch (IndexOutOfBoundsException e) { System.out.println("range"); }
        try { counting.reset(); } catch (IOException e) { System.out.println("no reset"); }
        PrintStream p = new PrintStream(out);
        p.print(1);
        p.print('c');
        p.print(true);
        p.print(2.5);
        p.println("x");
        p.flush();
        System.out.println(out.toString().trim() + p.checkError());
    }
}
