// Times as the phone shows them, in Japan.
import { JST_OFFSET_MINUTES } from '../device/clock.ts';

const DAYS = '日月火水木金土';

function inJapan(unixMs: number): Date {
  return new Date(unixMs + JST_OFFSET_MINUTES * 60_000);
}

/** "2026/11/23" */
export function formatDate(unixMs: number): string {
  return inJapan(unixMs).toISOString().slice(0, 10).replaceAll('-', '/');
}

/** "10:05" */
export function formatTime(unixMs: number): string {
  return inJapan(unixMs).toISOString().slice(11, 16);
}

/** "2026/11/23 10:05" */
export function formatDateTime(unixMs: number): string {
  return `${formatDate(unixMs)} ${formatTime(unixMs)}`;
}

/** "11/23(月)" */
export function formatDay(unixMs: number): string {
  const date = inJapan(unixMs);
  return `${date.getUTCMonth() + 1}/${date.getUTCDate()}(${DAYS[date.getUTCDay()] ?? ''})`;
}

/** The moment of "202611231005" in Japan, or null for what is none. */
export function parseDigits(digits: string): number | null {
  const match = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(digits);
  if (match === null) return null;
  const [, year, month, day, hour, minute] = match;
  const iso = `${year}-${month}-${day}T${hour}:${minute}:00Z`;
  const time = Date.parse(iso);
  // Date.parse takes the 31st of every month: only what comes back the same is a date.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 16) !== iso.slice(0, 16))
    return null;
  return time - JST_OFFSET_MINUTES * 60_000;
}
