public class ThreadsShareWork implements Runnable {
    private static int counter;
    private static final Object lock = new Object();

    public void run() {
        for (int i = 0; i < 1000; i++) {
            synchronized (lock) {
                int old = counter;
                if (i % 100 == 0) Thread.yield();
                counter = old + 1;
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Thread[] threads = new Thread[5];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(new ThreadsShareWork());
            threads[i].setPriority(1 + i * 2);
        }
        for (int i = 0; i < threads.length; i++) threads[i].start();
        for (int i = 0; i < threads.length; i++) threads[i].join();
        System.out.println(counter);
        System.out.println(threads[0].isAlive() + " " + threads[2].getPriority() + " " + Thread.currentThread().isAlive());
        try {
            threads[0].start();
        } catch (IllegalThreadStateException e) {
            System.out.println("started before");
        }
    }
}
