// A moment as people in Japan read it.
import { toJst } from './jst.ts';

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
