package otp;

/** The handset's clock, and Unix times as Japanese wall-clock text (UTC+9, no summer time), without a Calendar. */
final class Time {
    /** Unix time in seconds, until January 2038. */
    static int now() {
        return (int) (Face.now() / 1000);
    }

    /** {@code 2026/11/23 10:05:12}; right from 1970 to 2038. */
    static String text(int time) {
        time += 9 * 3600;
        // Days since 1 March 1968: years that begin in March have their leap day at the end.
        int days = time / 86400 + 671;
        int year = (4 * days + 3) / 1461;
        int day = days - 1461 * year / 4;
        int month = (5 * day + 2) / 153;
        return two(1968 + year + month / 10, "/")
                .concat(two(month < 10 ? month + 3 : month - 9, "/"))
                .concat(two(day - (153 * month + 2) / 5 + 1, " "))
                .concat(two(time / 3600 % 24, ":"))
                .concat(two(time / 60 % 60, ":"))
                .concat(two(time % 60, ""));
    }

    private static String two(int value, String after) {
        return String.valueOf(value / 10).concat(String.valueOf(value % 10)).concat(after);
    }
}
