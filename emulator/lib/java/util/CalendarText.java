package java.util;

/** The form of Date.toString(): "Mon Nov 23 09:05:00 JST 2026". */
final class CalendarText {
    private static final String DAYS = "SunMonTueWedThuFriSat";
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

    private CalendarText() {
    }

    static String format(Calendar c) {
        StringBuffer text = new StringBuffer();
        text.append(name(DAYS, c.get(Calendar.DAY_OF_WEEK) - 1)).append(' ');
        text.append(name(MONTHS, c.get(Calendar.MONTH))).append(' ');
        two(text, c.get(Calendar.DAY_OF_MONTH)).append(' ');
        two(text, c.get(Calendar.HOUR_OF_DAY)).append(':');
        two(text, c.get(Calendar.MINUTE)).append(':');
        two(text, c.get(Calendar.SECOND)).append(' ');
        return text.append(c.getTimeZone().getID()).append(' ').append(c.get(Calendar.YEAR)).toString();
    }

    private static String name(String names, int index) {
        return names.substring(index * 3, index * 3 + 3);
    }

    private static StringBuffer two(StringBuffer text, int value) {
        return text.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
    }
}
