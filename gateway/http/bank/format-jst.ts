// Instants as the portal's pages say them.
const WEEKDAYS = '日月火水木金土';
const JST_OFFSET_MS = 9 * 3_600_000;

/** `2026年11月24日（火）10時00分` */
export function formatJst(epochMs: number): string {
  const jst = new Date(epochMs + JST_OFFSET_MS);
  const day = `${jst.getUTCFullYear()}年${jst.getUTCMonth() + 1}月${jst.getUTCDate()}日`;
  const minutes = String(jst.getUTCMinutes()).padStart(2, '0');
  return `${day}（${WEEKDAYS[jst.getUTCDay()]}）${jst.getUTCHours()}時${minutes}分`;
}

/** How long until an instant, rounded up: `45秒`, `3分`. */
export function formatWait(until: number, now: number): string {
  const seconds = Math.max(1, Math.ceil((until - now) / 1000));
  return seconds < 60 ? `${seconds}秒` : `${Math.ceil(seconds / 60)}分`;
}
