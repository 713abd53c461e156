public class Initialization {
    static class Parent {
        static {
            System.out.println("Parent");
        }
        static int value = print("Parent.value");

        static void touch() {
        }
    }

    static class Child extends Parent {
        static final int CONSTANT = 5;
        static final String TEXT = "text";
        static final Object OBJECT = new Object();
        static {
            System.out.println("Child");
        }
        int field = print("Child.field");

        Child() {
            System.out.println("Child()");
        }
    }

    interface Constants {
        int LAZY = print("Constants.LAZY");
        int PLAIN = 3;
    }

    static class User implements Constants {
        static {
            System.out.println("User");
        }
    }

    static class A {
        static int a = B.b + 1;
    }

    static class B {
        static int b = A.a + 1;
    }

    static int print(String what) {
        System.out.println(what);
        return 1;
    }

    public static void main(String[] args) {
        System.out.println(Child.CONSTANT + Child.TEXT);
        Child[] none = new Child[2];
        System.out.println("array made");
        Child.touch();
        System.out.println("touched");
        new Child();
        System.out.println(User.PLAIN);
        new User();
        System.out.println(Constants.LAZY);
        System.out.println(A.a + " " + B.b);
    }
}
