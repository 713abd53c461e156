// From when and how long, as the portal's pages say it.
import { formatJst } from '../../tokens/format-jst.ts';
import { ceilToMinute } from '../../tokens/jst.ts';

/** From when something is possible: rounded up, so that the minute told is not one too early. */
export function formatJstFrom(epochMs: number): string {
  return `${formatJst(ceilToMinute(epochMs))}以降`;
}

/** How long until an instant, rounded up: `45秒`, `3分`. */
export function formatWait(until: number, now: number): string {
  const seconds = Math.max(1, Math.ceil((until - now) / 1000));
  return seconds < 60 ? `${seconds}秒` : `${Math.ceil(seconds / 60)}分`;
}
