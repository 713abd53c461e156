// A moment as people in Japan read it.
import { toJst } from './jst.ts';

/** `2026年11月23日 9時05分` */
export function formatJst(epochMs: number): string {
  const { date, msOfDay } = toJst(epochMs);
  const [year, month, day] = date.split('-').map(Number);
  const minutes = Math.floor(msOfDay / 60_000);
  const padded = String(minutes % 60).padStart(2, '0');
  return `${year}年${month}月${day}日 ${Math.floor(minutes / 60)}時${padded}分`;
}
