// When a revoked token may be issued again (requirements K32, K33, read as in L12).
import { fromJst, nextDate, timeOfDay, toJst } from './jst.ts';

const WAIT_MS = 30 * 60_000;
const NIGHT_BEGINS = timeOfDay(20, 50);
const NIGHT_ENDS = timeOfDay(8, 10);
const MORNING = timeOfDay(8, 30);

export type ReissueOptions = {
  /** Both sentences at once: never before 30 minutes have passed, not even in the morning. */
  readonly alwaysWait30: boolean;
};

/** The first instant (UTC epoch ms) at which a token revoked at `revokedAt` may be issued again. */
export function reissueFrom(revokedAt: number, options: ReissueOptions): number {
  const afterWait = revokedAt + WAIT_MS;
  const morning = morningAfterNight(revokedAt);
  if (morning === null) return afterWait;
  return options.alwaysWait30 ? Math.max(morning, afterWait) : morning;
}

/** 08:30 JST after the night window that holds the instant, both ends included; null by day. */
function morningAfterNight(epochMs: number): number | null {
  const { date, msOfDay } = toJst(epochMs);
  if (msOfDay >= NIGHT_BEGINS) return fromJst(nextDate(date), MORNING);
  if (msOfDay <= NIGHT_ENDS) return fromJst(date, MORNING);
  return null;
}
