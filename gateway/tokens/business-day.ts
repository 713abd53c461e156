// Bank business days (requirement B5, M10, M11): not Saturdays, Sundays, national holidays, 12/31–1/3.
import holidayJp from '@holiday-jp/holiday_jp';
import { fromJst, nextDate, timeOfDay, toJst } from './jst.ts';

const USABLE_FROM_MS_OF_DAY = timeOfDay(10, 0);

/** The calendar of holidays ends here: beyond it nobody knows yet. */
const LAST_KNOWN_YEAR = Object.keys(holidayJp.holidays).at(-1)?.slice(0, 4) ?? '';

/**
 * True when a bank in Japan is open on the `YYYY-MM-DD` date (銀行法施行令 article 5).
 * Throws RangeError past the last year of the calendar of holidays.
 */
export function isBusinessDay(date: string): boolean {
  if (date.slice(0, 4) > LAST_KNOWN_YEAR) {
    throw new RangeError(
      `Cannot tell business days of "${date}": holidays are known to ${LAST_KNOWN_YEAR}`,
    );
  }
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return (
    weekday !== 0 && weekday !== 6 && !isYearEnd(date) && !Object.hasOwn(holidayJp.holidays, date)
  );
}

/** 10:00 JST on the first business day after the day of the application, as UTC epoch milliseconds. */
export function usableFrom(appliedAt: number): number {
  let date = nextDate(toJst(appliedAt).date);
  while (!isBusinessDay(date)) date = nextDate(date);
  return fromJst(date, USABLE_FROM_MS_OF_DAY);
}

function isYearEnd(date: string): boolean {
  return ['12-31', '01-01', '01-02', '01-03'].includes(date.slice(5));
}
