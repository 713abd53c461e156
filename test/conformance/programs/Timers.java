import java.util.*;

public class Timers {
    public static void main(String[] args) throws Exception {
        Timer timer = new Timer();
        final StringBuffer log = new StringBuffer();
        TimerTask repeated = new TimerTask() {
            int n;

            public void run() {
                log.append('r');
                if (++n == 3) cancel();
            }
        };
        TimerTask once = new TimerTask() {
            public void run() {
                log.append('o');
            }
        };
        timer.schedule(repeated, 100, 200);
        timer.schedule(once, 200);
        Thread.sleep(1000);
        System.out.println(log + " " + once.cancel());
        timer.cancel();
        try {
            timer.schedule(new TimerTask() {
                public void run() {
                }
            }, 1);
        } catch (IllegalStateException e) {
            System.out.println("cancelled");
        }
    }
}
