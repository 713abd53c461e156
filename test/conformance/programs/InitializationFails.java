public class InitializationFails {
    static class Broken {
        static int count;
        static int value = fail();

        static int fail() {
            throw new IllegalStateException("broken");
        }
    }

    static class BelowBroken extends Broken {
        static {
            System.out.println("never");
        }
    }

    static class ThrowsError {
        static int value = fail();

        static int fail() {
            throw new OutOfMemoryError("mine");
        }
    }

    public static void main(String[] args) {
        try {
            System.out.println(Broken.value);
        } catch (Error e) {
            System.out.println(e.getClass().getName());
        }
        try {
            System.out.println(Broken.value);
        } catch (NoClassDefFoundError e) {
            System.out.println("no class");
        }
        try {
            new BelowBroken();
        } catch (NoClassDefFoundError e) {
            System.out.println("no subclass");
        }
        try {
            System.out.println(ThrowsError.value);
        } catch (OutOfMemoryError e) {
            System.out.println(e.getMessage());
        }
    }
}
