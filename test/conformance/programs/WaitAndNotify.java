public class WaitAndNotify {
    private int slot;
    private boolean full;

    synchronized void put(int value) throws InterruptedException {
        while (full) wait();
        slot = value;
        full = true;
        notifyAll();
    }

    synchronized int take() throws InterruptedException {
        while (!full) wait();
        full = false;
        notifyAll();
        return slot;
    }

    public static void main(String[] args) throws Exception {
        final WaitAndNotify box = new WaitAndNotify();
        Thread producer = new Thread() {
            public void run() {
                try {
                    for (int i = 1; i <= 100; i++) box.put(i);
                } catch (InterruptedException e) {
                    System.out.println(e);
                }
            }
        };
        producer.start();
        int sum = 0;
        for (int i = 0; i < 100; i++) sum += box.take();
        producer.join();
        System.out.println(sum);
        synchronized (box) {
            box.wait(50);
            System.out.println("timed out");
        }
        try {
            box.wait();
        } catch (IllegalMonitorStateException e) {
            System.out.println("not owner");
        }
        try {
            box.notify();
        } catch (IllegalMonitorStateException e) {
            System.out.println("not owner");
        }
        synchronized (box) {
            synchronized (box) {
                box.notifyAll();
            }
        }
        System.out.println("done");
    }
}
