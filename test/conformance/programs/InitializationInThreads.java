public class InitializationInThreads {
    static class Slow {
        static int value;
        static {
            System.out.println("start");
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                System.out.println(e);
            }
            value = 42;
            System.out.println("end");
        }
    }

    public static void main(String[] args) throws Exception {
        Thread[] threads = new Thread[3];
        final int[] sum = new int[1];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread() {
                public void run() {
                    int value = Slow.value;
                    synchronized (sum) {
                        sum[0] += value;
                    }
                }
            };
            threads[i].start();
        }
        for (int i = 0; i < threads.length; i++) {
            threads[i].join();
        }
        System.out.println(sum[0]);
    }
}
