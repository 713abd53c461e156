package java.util;

/** A time zone of one offset all the year. */
final class FixedTimeZone extends TimeZone {
    private final String id;
    private final int offset;

    FixedTimeZone(String id, int offset) {
        this.id = id;
        this.offset = offset;
    }

    /** "GMT+9", "GMT+09:00", "GMT-0930"; GMT where the text is none of these. */
    static TimeZone parse(String id) {
        char sign = id.charAt(3);
        String digits = id.substring(4);
        int colon = digits.indexOf(':');
        try {
            int hours;
            int minutes = 0;
            if (colon >= 0) {
                hours = Integer.parseInt(digits.substring(0, colon));
                minutes = Integer.parseInt(digits.substring(colon + 1));
            } else if (digits.length() > 2) {
                hours = Integer.parseInt(digits.substring(0, digits.length() - 2));
                minutes = Integer.parseInt(digits.substring(digits.length() - 2));
            } else {
                hours = Integer.parseInt(digits);
            }
            if ((sign == '+' || sign == '-') && hours <= 23 && minutes <= 59) {
                int offset = (hours * 60 + minutes) * 60000;
                return new FixedTimeZone(id, sign == '-' ? -offset : offset);
            }
        } catch (NumberFormatException e) {
            // Not an offset: GMT.
        }
        return new FixedTimeZone("GMT", 0);
    }

    public int getOffset(int era, int year, int month, int day, int dayOfWeek, int millis) {
        return offset;
    }

    public int getRawOffset() {
        return offset;
    }

    public boolean useDaylightTime() {
        return false;
    }

    public String getID() {
        return id;
    }
}
