// Two ways to slow somebody down, as arithmetic on a count and an instant.

export type Count = { readonly count: number; readonly at: number };

export type Charge =
  | { readonly kind: 'charged'; readonly count: Count }
  | { readonly kind: 'wait'; readonly until: number };

/** So many at once, then one every so often. */
export type Bucket = { readonly burst: number; readonly secondsEach: number };

/**
 * Takes one from a bucket (generic cell rate algorithm: `at` is when the bucket will be full again).
 * Times are UTC epoch milliseconds.
 */
export function chargeBucket(before: Count, now: number, bucket: Bucket): Charge {
  const each = bucket.secondsEach * 1000;
  const fullAt = Math.max(before.at, now) + each;
  const earliest = fullAt - bucket.burst * each;
  if (now < earliest) return { kind: 'wait', until: earliest };
  return { kind: 'charged', count: { count: before.count + 1, at: fullAt } };
}

/** Gives one back. */
export function refundBucket(after: Count, bucket: Bucket): Count {
  return { count: Math.max(0, after.count - 1), at: after.at - bucket.secondsEach * 1000 };
}

/** The first tries free, then a pause that doubles up to the longest; forgotten after a quiet time. */
export type Pause = {
  readonly free: number;
  readonly longestSeconds: number;
  readonly forgetSeconds: number;
};

/** Counts one try, before it is known whether it is right: a right one clears the count afterwards. */
export function chargePause(before: Count, now: number, pause: Pause): Charge {
  const isForgotten = now >= before.at + pause.forgetSeconds * 1000;
  const count = isForgotten ? 0 : before.count;
  const until = count === 0 ? now : before.at + pauseSeconds(count, pause) * 1000;
  if (now < until) return { kind: 'wait', until };
  return { kind: 'charged', count: { count: count + 1, at: now } };
}

function pauseSeconds(count: number, { free, longestSeconds }: Pause): number {
  return count < free ? 0 : Math.min(longestSeconds, 2 ** Math.min(count - free, 30));
}
