// Consecutive misses (requirement K1, M2, M3): one counter a user, a growing pause, then the lock.
import type { Policy } from './policy.ts';

export type MissCount = {
  /** Misses since the last accepted password; survives a re-issue. */
  readonly misses: number;
  /** UTC epoch ms; null after a success. */
  readonly lastMissAt: number | null;
  readonly lockedAt: number | null;
};

export const NO_MISSES: MissCount = { misses: 0, lastMissAt: null, lockedAt: null };

export type Admission =
  | { readonly kind: 'open' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'wait'; readonly until: number };

type LockoutPolicy = Pick<Policy, 'lockAfterMisses' | 'missesBeforePause' | 'longestPauseSeconds'>;

/**
 * May a password that came in at `receivedAt` be checked? The pause binds those who came after the miss
 * that caused it: what arrived together with it is checked, and counted, at once.
 */
export function admit(count: MissCount, receivedAt: number, policy: LockoutPolicy): Admission {
  if (count.lockedAt !== null) return { kind: 'locked' };
  if (count.lastMissAt === null || receivedAt <= count.lastMissAt) return { kind: 'open' };
  const until = count.lastMissAt + pauseSeconds(count.misses, policy) * 1000;
  return receivedAt < until ? { kind: 'wait', until } : { kind: 'open' };
}

/** The count after one more miss. */
export function countMiss(count: MissCount, now: number, policy: LockoutPolicy): MissCount {
  const misses = count.misses + 1;
  const lockedAt = misses >= policy.lockAfterMisses ? now : null;
  return { misses, lastMissAt: now, lockedAt };
}

/** How many more misses are free of the lock. */
export function triesLeft(count: MissCount, policy: LockoutPolicy): number {
  return Math.max(0, policy.lockAfterMisses - count.misses);
}

/** 0 for the first misses, then 1, 2, 4 … seconds up to the longest. */
function pauseSeconds(misses: number, policy: LockoutPolicy): number {
  const beyond = misses - policy.missesBeforePause;
  return beyond <= 0 ? 0 : Math.min(policy.longestPauseSeconds, 2 ** (beyond - 1));
}
