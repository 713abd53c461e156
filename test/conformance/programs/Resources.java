import java.io.InputStream;

public class Resources {
    public static void main(String[] args) throws Exception {
        InputStream in = Resources.class.getResourceAsStream("/resource.txt");
        int sum = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            sum = sum * 31 + b;
        }
        System.out.println(sum);
        System.out.println(Resources.class.getResourceAsStream("resource.txt").available());
        System.out.println(Resources.class.getResourceAsStream("/missing.txt"));
    }
}
