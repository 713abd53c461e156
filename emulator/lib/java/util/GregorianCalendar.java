package java.util;

/** The calendar of today, from 1582 on; earlier days are counted on in the same way. */
final class GregorianCalendar extends Calendar {
    private static final long DAY = 86400000L;

    protected void computeTime() {
        int months = fields[MONTH];
        int year = fields[YEAR] + floorDiv(months, 12);
        long days = daysToYear(year) + daysToMonth(year, floorMod(months, 12));
        days += fields[DAY_OF_MONTH] - 1;
        if (dayField == DAY_OF_WEEK) {
            days += fields[DAY_OF_WEEK] - 1 - weekday(days);
        }
        int hour = hourField == HOUR_OF_DAY ? fields[HOUR_OF_DAY] : fields[HOUR] + 12 * fields[AM_PM];
        long millis = ((hour * 60L + fields[MINUTE]) * 60 + fields[SECOND]) * 1000 + fields[MILLISECOND];
        time = days * DAY + millis - getTimeZone().getRawOffset();
    }

    protected void computeFields() {
        long local = time + getTimeZone().getRawOffset();
        long days = local >= 0 ? local / DAY : (local - DAY + 1) / DAY;
        int millis = (int) (local - days * DAY);
        int year = 1970 + (int) (days / 366);
        if (days < 0) {
            year = 1969 + (int) (days / 365);
        }
        while (daysToYear(year + 1) <= days) {
            year++;
        }
        while (daysToYear(year) > days) {
            year--;
        }
        int dayOfYear = (int) (days - daysToYear(year));
        int month = 11;
        while (daysToMonth(year, month) > dayOfYear) {
            month--;
        }
        fields[YEAR] = year;
        fields[MONTH] = month;
        fields[DAY_OF_MONTH] = dayOfYear - daysToMonth(year, month) + 1;
        fields[DAY_OF_WEEK] = weekday(days) + 1;
        fields[MILLISECOND] = millis % 1000;
        fields[SECOND] = millis / 1000 % 60;
        fields[MINUTE] = millis / 60000 % 60;
        fields[HOUR_OF_DAY] = millis / 3600000;
        fields[HOUR] = fields[HOUR_OF_DAY] % 12;
        fields[AM_PM] = fields[HOUR_OF_DAY] / 12;
    }

    private static int floorDiv(int a, int b) {
        return a >= 0 ? a / b : -((b - 1 - a) / b);
    }

    private static int floorMod(int a, int b) {
        return a - floorDiv(a, b) * b;
    }

    /** Days from 1970-01-01 to the first of the year. */
    private static long daysToYear(int year) {
        int y = year - 1;
        return 365L * (year - 1970) + floorDiv(y, 4) - floorDiv(y, 100) + floorDiv(y, 400) - 477;
    }

    private static int daysToMonth(int year, int month) {
        int days = 0;
        for (int m = 0; m < month; m++) {
            days += daysIn(year, m);
        }
        return days;
    }

    private static int daysIn(int year, int month) {
        if (month == FEBRUARY) {
            return isLeap(year) ? 29 : 28;
        }
        return month == APRIL || month == JUNE || month == SEPTEMBER || month == NOVEMBER ? 30 : 31;
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    /** 0 for Sunday; 1970-01-01 was a Thursday. */
    private static int weekday(long days) {
        int rest = (int) ((days + 4) % 7);
        return rest < 0 ? rest + 7 : rest;
    }
}
