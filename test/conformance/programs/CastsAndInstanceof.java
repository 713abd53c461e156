public class CastsAndInstanceof {
    public static void main(String[] args) throws Exception {
        Object[] all = {"s", new Integer(3), new int[1], new Object[0], new String[0], null};
        for (int i = 0; i < all.length; i++) {
            Object o = all[i];
            System.out.println((o instanceof String) + " " + (o instanceof Object) + " " + (o instanceof int[]) + " " + (o instanceof Object[]) + " " + (o instanceof String[]) + " " + (o instanceof Runnable));
            try {
                System.out.println(((Integer) o).intValue());
            } catch (ClassCastException e) {
                System.out.println("cast");
            } catch (NullPointerException e) {
                System.out.println("null");
            }
        }
        try {
            Object[] a = (String[]) all[3];
            System.out.println(a.length);
        } catch (ClassCastException e) {
            System.out.println("array cast");
        }
        Object[] widened = (Object[]) all[4];
        System.out.println(widened.length);
    }
}
