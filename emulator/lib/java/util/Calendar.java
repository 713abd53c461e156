package java.util;

public abstract class Calendar {
    public static final int YEAR = 1;
    public static final int MONTH = 2;
    public static final int DATE = 5;
    public static final int DAY_OF_MONTH = 5;
    public static final int DAY_OF_WEEK = 7;
    public static final int AM_PM = 9;
    public static final int HOUR = 10;
    public static final int HOUR_OF_DAY = 11;
    public static final int MINUTE = 12;
    public static final int SECOND = 13;
    public static final int MILLISECOND = 14;

    public static final int SUNDAY = 1;
    public static final int MONDAY = 2;
    public static final int TUESDAY = 3;
    public static final int WEDNESDAY = 4;
    public static final int THURSDAY = 5;
    public static final int FRIDAY = 6;
    public static final int SATURDAY = 7;

    public static final int JANUARY = 0;
    public static final int FEBRUARY = 1;
    public static final int MARCH = 2;
    public static final int APRIL = 3;
    public static final int MAY = 4;
    public static final int JUNE = 5;
    public static final int JULY = 6;
    public static final int AUGUST = 7;
    public static final int SEPTEMBER = 8;
    public static final int OCTOBER = 9;
    public static final int NOVEMBER = 10;
    public static final int DECEMBER = 11;

    public static final int AM = 0;
    public static final int PM = 1;

    protected int[] fields = new int[15];
    protected boolean[] isSet = new boolean[15];
    protected long time;
    private boolean isTimeValid;
    private boolean areFieldsValid;
    private TimeZone zone = TimeZone.getDefault();
    /** Which of two fields that say the same was set last. */
    int dayField = DAY_OF_MONTH;
    int hourField = HOUR_OF_DAY;

    protected Calendar() {
    }

    public final Date getTime() {
        return new Date(getTimeInMillis());
    }

    public final void setTime(Date date) {
        setTimeInMillis(date.getTime());
    }

    public static synchronized Calendar getInstance() {
        return getInstance(TimeZone.getDefault());
    }

    public static synchronized Calendar getInstance(TimeZone zone) {
        Calendar calendar = new GregorianCalendar();
        calendar.setTimeZone(zone);
        calendar.setTimeInMillis(System.currentTimeMillis());
        return calendar;
    }

    protected long getTimeInMillis() {
        if (!isTimeValid) {
            computeTime();
            isTimeValid = true;
            areFieldsValid = false;
        }
        return time;
    }

    protected void setTimeInMillis(long millis) {
        time = millis;
        isTimeValid = true;
        areFieldsValid = false;
    }

    public final int get(int field) {
        getTimeInMillis();
        validateFields();
        return fields[field];
    }

    private void validateFields() {
        if (areFieldsValid) {
            return;
        }
        computeFields();
        areFieldsValid = true;
        dayField = DAY_OF_MONTH;
        hourField = HOUR_OF_DAY;
    }

    /** Values out of range are kept until the time is asked for: a 31st may be set before its month. */
    public final void set(int field, int value) {
        if (isTimeValid) {
            validateFields();
            isTimeValid = false;
        }
        if (field == DAY_OF_MONTH || field == DAY_OF_WEEK) {
            dayField = field;
        } else if (field == HOUR || field == AM_PM || field == HOUR_OF_DAY) {
            hourField = field;
        }
        fields[field] = value;
        isSet[field] = true;
    }

    public boolean equals(Object obj) {
        return obj instanceof Calendar && ((Calendar) obj).getTimeInMillis() == getTimeInMillis();
    }

    public boolean before(Object when) {
        return when instanceof Calendar && getTimeInMillis() < ((Calendar) when).getTimeInMillis();
    }

    public boolean after(Object when) {
        return when instanceof Calendar && getTimeInMillis() > ((Calendar) when).getTimeInMillis();
    }

    public void setTimeZone(TimeZone value) {
        getTimeInMillis();
        zone = value;
        areFieldsValid = false;
    }

    public TimeZone getTimeZone() {
        return zone;
    }

    protected abstract void computeTime();

    protected abstract void computeFields();
}
