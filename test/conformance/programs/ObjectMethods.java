public class ObjectMethods {
    public static void main(String[] args) throws Exception {
        Object a = new Object();
        Object b = new Object();
        System.out.println(a.equals(a) + " " + a.equals(b) + " " + a.equals(null) + " " + (a.hashCode() == a.hashCode()) + " " + (a.hashCode() == System.identityHashCode(a)));
        System.out.println(a.toString().equals("java.lang.Object@" + Integer.toHexString(a.hashCode())));
        System.out.println(new Named() + " " + new Named().hashCode() + " " + (System.identityHashCode(null) == 0));
        System.out.println(a.getClass() == b.getClass());
    }

    static class Named {
        public int hashCode() {
            return 255;
        }

        public String toString() {
            return "named " + hashCode();
        }
    }
}
