public class Interfaces {
    interface Named {
        String PREFIX = "name:";

        String name();
    }

    interface Sized {
        int size();
    }

    interface Both extends Named, Sized {
    }

    static abstract class Base implements Named {
        public String toString() {
            return PREFIX + name();
        }
    }

    static class Thing extends Base implements Both {
        public String name() {
            return "thing";
        }

        public int size() {
            return 4;
        }
    }

    static class Other implements Sized, Named {
        public String name() {
            return "other";
        }

        public int size() {
            return 9;
        }
    }

    public static void main(String[] args) {
        Object[] all = {new Thing(), new Other(), "text"};
        for (int i = 0; i < all.length; i++) {
            if (all[i] instanceof Named) {
                System.out.println(((Named) all[i]).name() + " " + ((Sized) all[i]).size() + " " + (all[i] instanceof Both));
            }
        }
        Base base = new Thing();
        System.out.println(base.name() + " " + base);
        Runnable anonymous = new Runnable() {
            public void run() {
                System.out.println("anonymous");
            }
        };
        anonymous.run();
    }
}
