public class JsrFinally {
    static String log = "";

    static int tryIt(int n) throws Exception {
        try {
            try {
                if (n == 0) return 10;
                if (n == 1) throw new Exception("x");
                if (n == 2) throw new Error("y");
                log += "end ";
            } catch (Exception e) {
                log += "caught ";
                return 20;
            } finally {
                log += "inner ";
                try {
                    if (n == 3) throw new RuntimeException("in finally");
                } finally {
                    log += "deep ";
                }
            }
        } finally {
            log += "outer ";
        }
        return 30;
    }

    static synchronized long loop() {
        long sum = 0;
        for (int i = 0; i < 5; i++) {
            try {
                if (i == 2) continue;
                if (i == 4) break;
                sum += i;
            } finally {
                sum += 100;
            }
        }
        return sum;
    }

    public static void main(String[] args) {
        for (int i = 0; i < 5; i++) {
            log = "";
            try {
                log += tryIt(i);
            } catch (Throwable t) {
                log += t.getMessage();
            }
            System.out.println(log);
        }
        System.out.println(loop());
    }
}
