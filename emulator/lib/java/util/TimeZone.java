package java.util;

public abstract class TimeZone {
    private static final TimeZone JAPAN = new FixedTimeZone("JST", 9 * 3600000);

    public TimeZone() {
    }

    public abstract int getOffset(int era, int year, int month, int day, int dayOfWeek, int millis);

    public abstract int getRawOffset();

    public abstract boolean useDaylightTime();

    public String getID() {
        return null;
    }

    /** The zone of Japanese handsets. */
    public static TimeZone getDefault() {
        return JAPAN;
    }

    /** JST, Asia/Tokyo, and GMT with an optional offset; GMT for what is not known. */
    public static TimeZone getTimeZone(String ID) {
        if (ID.equals("JST") || ID.equals("Asia/Tokyo") || ID.equals("Japan")) {
            return new FixedTimeZone(ID, JAPAN.getRawOffset());
        }
        if (ID.startsWith("GMT") && ID.length() > 4) {
            return FixedTimeZone.parse(ID);
        }
        return new FixedTimeZone(ID.equals("UTC") ? ID : "GMT", 0);
    }

    public static String[] getAvailableIDs() {
        return new String[] {"JST", "Asia/Tokyo", "Japan", "GMT", "UTC"};
    }
}
