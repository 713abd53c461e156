package java.util;

public abstract class TimerTask implements Runnable {
    final Object lock = new Object();
    Timer timer;
    boolean isCancelled;
    /** When it runs next; its scheduled time while it runs. */
    long due;
    long lastRun;
    /** Milliseconds between runs: 0 for once, negative for fixed delay. */
    long period;

    protected TimerTask() {
    }

    public abstract void run();

    public boolean cancel() {
        synchronized (lock) {
            boolean wasWaiting = timer != null && !isCancelled && (period != 0 || lastRun == 0);
            isCancelled = true;
            return wasWaiting;
        }
    }

    public long scheduledExecutionTime() {
        synchronized (lock) {
            return lastRun;
        }
    }
}
