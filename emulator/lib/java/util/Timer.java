package java.util;

/** One thread that runs tasks in the order of their times (MIDP and DoJa 2.0). */
public class Timer {
    private final Vector tasks = new Vector();
    private boolean isCancelled;
    private boolean isStarted;

    public Timer() {
    }

    public void schedule(TimerTask task, long delay) {
        if (delay < 0) {
            throw new IllegalArgumentException("Negative delay");
        }
        add(task, System.currentTimeMillis() + delay, 0);
    }

    public void schedule(TimerTask task, Date time) {
        add(task, time.getTime(), 0);
    }

    public void schedule(TimerTask task, long delay, long period) {
        if (delay < 0 || period <= 0) {
            throw new IllegalArgumentException();
        }
        add(task, System.currentTimeMillis() + delay, -period);
    }

    public void schedule(TimerTask task, Date firstTime, long period) {
        if (period <= 0) {
            throw new IllegalArgumentException();
        }
        add(task, firstTime.getTime(), -period);
    }

    public void scheduleAtFixedRate(TimerTask task, long delay, long period) {
        if (delay < 0 || period <= 0) {
            throw new IllegalArgumentException();
        }
        add(task, System.currentTimeMillis() + delay, period);
    }

    public void scheduleAtFixedRate(TimerTask task, Date firstTime, long period) {
        if (period <= 0) {
            throw new IllegalArgumentException();
        }
        add(task, firstTime.getTime(), period);
    }

    public void cancel() {
        synchronized (tasks) {
            isCancelled = true;
            tasks.removeAllElements();
            tasks.notify();
        }
    }

    private void add(TimerTask task, long due, long period) {
        if (due < 0) {
            throw new IllegalArgumentException("Illegal execution time");
        }
        synchronized (tasks) {
            if (isCancelled) {
                throw new IllegalStateException("Timer already cancelled");
            }
            synchronized (task.lock) {
                if (task.timer != null || task.isCancelled) {
                    throw new IllegalStateException("Task already scheduled or cancelled");
                }
                task.timer = this;
                task.due = due;
                task.period = period;
            }
            tasks.addElement(task);
            if (!isStarted) {
                isStarted = true;
                new Thread(new TimerLoop(this)).start();
            }
            tasks.notify();
        }
    }

    /** Waits for the next task that is due and takes it; null when the timer is cancelled. */
    TimerTask take() throws InterruptedException {
        synchronized (tasks) {
            while (!isCancelled) {
                TimerTask task = first();
                long wait = task == null ? 0 : task.due - System.currentTimeMillis();
                if (task != null && wait <= 0) {
                    reschedule(task);
                    return task;
                }
                tasks.wait(wait);
            }
            return null;
        }
    }

    private TimerTask first() {
        TimerTask first = null;
        for (int i = tasks.size() - 1; i >= 0; i--) {
            TimerTask task = (TimerTask) tasks.elementAt(i);
            if (task.isCancelled) {
                tasks.removeElementAt(i);
            } else if (first == null || task.due <= first.due) {
                first = task;
            }
        }
        return first;
    }

    private void reschedule(TimerTask task) {
        synchronized (task.lock) {
            task.lastRun = task.due;
            if (task.period == 0) {
                tasks.removeElement(task);
            } else if (task.period > 0) {
                task.due += task.period;
            } else {
                task.due = System.currentTimeMillis() - task.period;
            }
        }
    }
}
