import java.util.*;

public class Calendars {
    public static void main(String[] args) throws Exception {
        Calendar c = Calendar.getInstance(TimeZone.getTimeZone("JST"));
        long[] times = {0, 1700000000000L, 951782400000L, 951868800000L, 4102444800000L, -86400001L, 1795392000000L, 1709132399999L};
        for (int i = 0; i < times.length; i++) {
            c.setTime(new Date(times[i]));
            System.out.println(c.get(Calendar.YEAR) + "/" + c.get(Calendar.MONTH) + "/" + c.get(Calendar.DAY_OF_MONTH) + " " + c.get(Calendar.DAY_OF_WEEK) + " " + c.get(Calendar.HOUR_OF_DAY) + ":" + c.get(Calendar.MINUTE) + ":" + c.get(Calendar.SECOND) + "." + c.get(Calendar.MILLISECOND) + " " + c.get(Calendar.HOUR) + " " + c.get(Calendar.AM_PM));
        }
        c.set(Calendar.YEAR, 2024);
        c.set(Calendar.DAY_OF_MONTH, 31);
        c.set(Calendar.MONTH, Calendar.JANUARY);
        c.set(Calendar.HOUR_OF_DAY, 0);
        c.set(Calendar.MINUTE, 0);
        c.set(Calendar.SECOND, 0);
        c.set(Calendar.MILLISECOND, 0);
        System.out.println(c.getTime().getTime());
        c.set(Calendar.MONTH, Calendar.FEBRUARY);
        System.out.println(c.get(Calendar.MONTH) + " " + c.get(Calendar.DAY_OF_MONTH));
        c.set(Calendar.HOUR_OF_DAY, 25);
        System.out.println(c.get(Calendar.DAY_OF_MONTH) + " " + c.get(Calendar.HOUR_OF_DAY));
        c.set(Calendar.HOUR, 11);
        c.set(Calendar.AM_PM, Calendar.PM);
        System.out.println(c.get(Calendar.HOUR_OF_DAY));
        c.setTimeZone(TimeZone.getTimeZone("GMT"));
        System.out.println(c.get(Calendar.HOUR_OF_DAY) + " " + c.getTimeZone().getID() + " " + c.getTimeZone().getRawOffset());
        Calendar d = Calendar.getInstance(TimeZone.getTimeZone("GMT"));
        d.setTime(new Date(0));
        System.out.println(d.before(c) + " " + d.after(c) + " " + d.equals(c) + " " + TimeZone.getTimeZone("GMT+09:30").getRawOffset() + " " + TimeZone.getTimeZone("nowhere").getID());
    }
}
