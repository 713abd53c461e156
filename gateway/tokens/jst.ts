// Japan Standard Time: UTC+9 all year (no daylight saving since 1951), so plain arithmetic is exact.

export const JST_OFFSET_MS = 9 * 3_600_000;
export const DAY_MS = 86_400_000;

/** A civil moment in Japan. */
export type JstTime = {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Milliseconds since 00:00 JST of that date. */
  readonly msOfDay: number;
};

/** The civil time in Japan at an instant (UTC epoch milliseconds). */
export function toJst(epochMs: number): JstTime {
  const shifted = epochMs + JST_OFFSET_MS;
  const msOfDay = ((shifted % DAY_MS) + DAY_MS) % DAY_MS;
  return { date: new Date(shifted - msOfDay).toISOString().slice(0, 10), msOfDay };
}

/** The instant (UTC epoch milliseconds) of a JST date at a time of day. */
export function fromJst(date: string, msOfDay: number): number {
  return Date.parse(`${date}T00:00:00Z`) - JST_OFFSET_MS + msOfDay;
}

/** Milliseconds since midnight of `HH:MM`. */
export function timeOfDay(hours: number, minutes: number): number {
  return (hours * 60 + minutes) * 60_000;
}

/** The day after a `YYYY-MM-DD` date. */
export function nextDate(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}

/** The next full minute, or the instant itself where it is one: "from" a time that is told without seconds. */
export function ceilToMinute(epochMs: number): number {
  return Math.ceil(epochMs / 60_000) * 60_000;
}
