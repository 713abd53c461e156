public class JapaneseOutput {
    public static void main(String[] args) throws Exception {
        System.out.println("\u65e5\u672c\u8a9e \uff76\uff85 \u3000|");
        System.out.println("\u00e9");
        byte[] bytes = "\u3042".getBytes();
        System.out.println(bytes.length + " " + (bytes[0] & 0xFF) + " " + (bytes[1] & 0xFF));
    }
}
