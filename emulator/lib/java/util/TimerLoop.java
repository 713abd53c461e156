package java.util;

/** The thread of a timer; an exception of a task ends the timer. */
final class TimerLoop implements Runnable {
    private final Timer timer;

    TimerLoop(Timer timer) {
        this.timer = timer;
    }

    public void run() {
        try {
            TimerTask task = timer.take();
            while (task != null) {
                task.run();
                task = timer.take();
            }
        } catch (InterruptedException e) {
            // The end of the timer.
        } finally {
            timer.cancel();
        }
    }
}
