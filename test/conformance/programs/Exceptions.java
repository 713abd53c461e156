public class Exceptions {
    public static void main(String[] args) throws Exception {
        try {
            level1(1);
        } catch (IllegalStateException e) {
            System.out.println("caught " + e.getMessage());
        } finally {
            System.out.println("finally 1");
        }
        System.out.println(returns());
        try {
            try {
                level1(2);
            } finally {
                System.out.println("finally 2");
            }
        } catch (RuntimeException e) {
            System.out.println(e);
        }
        System.out.println(nested());
        try {
            throw null;
        } catch (NullPointerException e) {
            System.out.println("thrown null");
        }
        try {
            try {
                throw new Exception("first");
            } finally {
                throw new Exception("second");
            }
        } catch (Exception e) {
            System.out.println(e.getMessage());
        }
    }

    static void level1(int n) {
        try {
            level2(n);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("from " + e.getMessage());
        }
    }

    static void level2(int n) {
        if (n == 1) throw new IllegalArgumentException("one");
        throw new SecurityException("other");
    }

    static int returns() {
        int n = 1;
        try {
            return n;
        } finally {
            n = 2;
            System.out.println("finally in returns");
        }
    }

    static String nested() {
        StringBuffer s = new StringBuffer();
        for (int i = 0; i < 4; i++) {
            try {
                s.append('a');
                if (i == 1) continue;
                if (i == 3) break;
                try {
                    s.append('b');
                    if (i == 2) throw new Exception();
                } finally {
                    s.append('c');
                }
            } catch (Exception e) {
                s.append('d');
            } finally {
                s.append('e');
            }
        }
        return s.toString();
    }
}
