public class Classes {
    public Classes() {
    }

    interface Marker {
    }

    static class NoDefault implements Marker {
        NoDefault(int n) {
        }
    }

    public static void main(String[] args) throws Exception {
        Class c = Class.forName("java.lang.String");
        System.out.println(c + " " + c.getName() + " " + c.isInstance("x") + " " + c.isInstance(new Object()) + " " + (c == "".getClass()));
        System.out.println(Class.forName("java.lang.Runnable") + " " + Class.forName("java.lang.Runnable").isInterface() + " " + new int[0].getClass().isArray());
        System.out.println(Class.forName("[I") + " " + Class.forName("[Ljava.lang.String;").getName());
        System.out.println(Class.forName("Classes").newInstance().getClass().getName());
        System.out.println(Object.class.isAssignableFrom(String.class) + " " + Marker.class.isAssignableFrom(NoDefault.class) + " " + String.class.isAssignableFrom(Object.class));
        String[] wrong = {"nowhere.Missing", "java/lang/String", "", "[Lmissing;"};
        for (int i = 0; i < wrong.length; i++) {
            try {
                System.out.println(Class.forName(wrong[i]));
            } catch (ClassNotFoundException e) {
                System.out.println("not found " + wrong[i]);
            }
        }
        try {
            Class.forName("Classes$NoDefault").newInstance();
        } catch (InstantiationException e) {
            System.out.println("no default constructor");
        }
        try {
            Class.forName("Classes$Marker").newInstance();
        } catch (InstantiationException e) {
            System.out.println("an interface");
        }
    }
}
