public class StackTraces {
    StackTraces(int n) {
        if (n > 0) {
            new StackTraces(n - 1);
        } else {
            fail();
        }
    }

    static void fail() {
        Object none = null;
        none.toString();
    }

    public static void main(String[] args) {
        try {
            new StackTraces(2);
        } catch (NullPointerException e) {
            e.printStackTrace();
        }
        new RuntimeException("made here").printStackTrace();
    }
}
