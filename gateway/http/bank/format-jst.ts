// Instants as the portal's pages say them.
import { ceilToMinute, toJst } from '../../tokens/jst.ts';

const WEEKDAYS = '日月火水木金土';

/** `2026年11月24日（火）10時00分` */
export function formatJst(epochMs: number): string {
  const { date, msOfDay } = toJst(epochMs);
  const [year, month, day] = date.split('-').map(Number);
  const weekday = WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
  const minutes = Math.floor(msOfDay / 60_000);
  const time = `${Math.floor(minutes / 60)}時${String(minutes % 60).padStart(2, '0')}分`;
  return `${year}年${month}月${day}日（${weekday}）${time}`;
}

/** From when something is possible: rounded up, so that the minute told is not one too early. */
export function formatJstFrom(epochMs: number): string {
  return `${formatJst(ceilToMinute(epochMs))}以降`;
}

/** How long until an instant, rounded up: `45秒`, `3分`. */
export function formatWait(until: number, now: number): string {
  const seconds = Math.max(1, Math.ceil((until - now) / 1000));
  return seconds < 60 ? `${seconds}秒` : `${Math.ceil(seconds / 60)}分`;
}
