public class Properties {
    public static void main(String[] args) throws Exception {
        System.out.println(System.getProperty("microedition.configuration"));
        System.out.println(System.getProperty("microedition.encoding"));
        System.out.println(System.getProperty("no.such.key"));
        try { System.getProperty(null); } catch (NullPointerException e) { System.out.println("null"); }
        try { System.getProperty(""); } catch (IllegalArgumentException e) { System.out.println("empty"); }
    }
}
