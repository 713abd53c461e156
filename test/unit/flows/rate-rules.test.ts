import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chargeBucket,
  chargePause,
  refundBucket,
  type Charge,
  type Count,
} from '../../../gateway/flows/limits/rate-rules.ts';

const NOW = Date.parse('2026-11-24T12:00:00+09:00');
const NOTHING: Count = { count: 0, at: 0 };
const bucket = { burst: 3, secondsEach: 10 };
const pause = { free: 2, longestSeconds: 8, forgetSeconds: 60 };

function after(charge: Charge): Count {
  if (charge.kind === 'wait') throw new Error(`Must wait until ${charge.until}`);
  return charge.count;
}

describe('chargeBucket()', () => {
  test('lets the burst through, then one every so often', () => {
    let count = NOTHING;
    for (let times = 0; times < 3; times += 1) count = after(chargeBucket(count, NOW, bucket));
    expect(chargeBucket(count, NOW, bucket)).toEqual({ kind: 'wait', until: NOW + 10_000 });
    count = after(chargeBucket(count, NOW + 10_000, bucket));
    expect(chargeBucket(count, NOW + 10_001, bucket).kind).toBe('wait');
  });

  test('is full again after a refund', () => {
    let count = NOTHING;
    for (let times = 0; times < 3; times += 1) count = after(chargeBucket(count, NOW, bucket));
    count = refundBucket(count, bucket);
    expect(chargeBucket(count, NOW, bucket).kind).toBe('charged');
  });

  test('never lets more through than burst and rate allow', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 100 });
    const property = fc.property(gaps, (waits) => {
      const now = NOW + waits.reduce((sum, wait) => sum + wait, 0);
      return countThrough(waits) <= bucket.burst + (now - NOW) / 10_000;
    });
    expect(fc.check(property)).toMatchObject({ failed: false });
  });
});

/** How many of the tries made after each of these waits (milliseconds) get through. */
function countThrough(waits: readonly number[]): number {
  let count = NOTHING;
  let now = NOW;
  let through = 0;
  for (const wait of waits) {
    now += wait;
    const charge = chargeBucket(count, now, bucket);
    if (charge.kind === 'wait') continue;
    count = charge.count;
    through += 1;
  }
  return through;
}

describe('chargePause()', () => {
  test('doubles from one second to the longest, after those that are free', () => {
    let count = NOTHING;
    let now = NOW;
    const waits: number[] = [];
    for (let times = 0; times < 8; times += 1) {
      const charge = chargePause(count, now, pause);
      if (charge.kind === 'wait') {
        waits.push((charge.until - now) / 1000);
        now = charge.until;
        count = after(chargePause(count, now, pause));
      } else count = charge.count;
    }
    expect(waits).toEqual([1, 2, 4, 8, 8, 8]);
  });

  test('forgets after a quiet time', () => {
    const tired: Count = { count: 50, at: NOW };
    expect(chargePause(tired, NOW + 1000, pause)).toEqual({ kind: 'wait', until: NOW + 8000 });
    expect(chargePause(tired, NOW + 60_000, pause)).toEqual({
      kind: 'charged',
      count: { count: 1, at: NOW + 60_000 },
    });
  });
});
