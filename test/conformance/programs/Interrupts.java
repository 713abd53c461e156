public class Interrupts {
    public static void main(String[] args) throws Exception {
        final Object lock = new Object();
        Thread sleeper = new Thread() {
            public void run() {
                try {
                    Thread.sleep(100000);
                    System.out.println("slept");
                } catch (InterruptedException e) {
                    System.out.println("sleep interrupted");
                }
                synchronized (lock) {
                    try {
                        lock.wait();
                        System.out.println("notified");
                    } catch (InterruptedException e) {
                        System.out.println("wait interrupted");
                    }
                }
            }
        };
        sleeper.start();
        Thread.sleep(50);
        sleeper.interrupt();
        Thread.sleep(50);
        synchronized (lock) {
            sleeper.interrupt();
            System.out.println("still locked");
        }
        sleeper.join();
        Thread.currentThread().interrupt();
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            System.out.println("main interrupted");
        }
        Thread.sleep(1);
        System.out.println("end");
    }
}
