// A moment as people in Japan read it.
import { JST_OFFSET_MS } from './jst.ts';

const WEEKDAYS = '日月火水木金土';

/** `2026年11月24日（火）10時00分` */
export function formatJst(epochMs: number): string {
  const jst = new Date(epochMs + JST_OFFSET_MS);
  const day = `${jst.getUTCFullYear()}年${jst.getUTCMonth() + 1}月${jst.getUTCDate()}日`;
  const minutes = String(jst.getUTCMinutes()).padStart(2, '0');
  return `${day}（${WEEKDAYS[jst.getUTCDay()]}）${jst.getUTCHours()}時${minutes}分`;
}
