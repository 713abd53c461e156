public class SynchronizedMethods {
    static int inside;
    static int most;

    static synchronized void enter(boolean fail) throws Exception {
        inside++;
        most = Math.max(most, inside);
        Thread.sleep(5);
        inside--;
        if (fail) throw new Exception("fails");
    }

    synchronized int nested(int n) {
        return n == 0 ? 0 : 1 + nested(n - 1);
    }

    public static void main(String[] args) throws Exception {
        Thread[] threads = new Thread[4];
        for (int i = 0; i < threads.length; i++) {
            final boolean fail = i % 2 == 0;
            threads[i] = new Thread() {
                public void run() {
                    for (int n = 0; n < 3; n++) {
                        try {
                            enter(fail);
                        } catch (Exception e) {
                            // The lock must be free again.
                        }
                    }
                }
            };
            threads[i].start();
        }
        for (int i = 0; i < threads.length; i++) threads[i].join();
        System.out.println(most + " " + inside + " " + new SynchronizedMethods().nested(10));
    }
}
