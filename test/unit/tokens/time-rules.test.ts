// The bank's calendar: from when OTP is usable (B5), from when a revoked token may be issued again (K32, K33).
import { describe, expect, test } from 'vitest';
import { isBusinessDay, usableFrom } from '../../../gateway/tokens/business-day.ts';
import { fromJst, timeOfDay, toJst } from '../../../gateway/tokens/jst.ts';
import { reissueFrom } from '../../../gateway/tokens/reissue-time.ts';

function jst(text: string): number {
  return Date.parse(`${text}+09:00`);
}

// oxfmt-ignore: a table
const APPLICATIONS = [
  ['2026-05-01T09:00:00', '2026-05-07T10:00:00', 'Golden Week'],
  ['2026-12-30T15:00:00', '2027-01-04T10:00:00', 'the year’s end'],
  ['2026-09-18T12:00:00', '2026-09-24T10:00:00', 'a holiday between two others'],
  ['2026-11-21T10:00:00', '2026-11-24T10:00:00', 'a Saturday before a Monday holiday (M11)'],
  ['2026-11-20T23:59:59', '2026-11-24T10:00:00', 'the last second of a Friday'],
  ['2027-03-19T09:00:00', '2027-03-23T10:00:00', 'the equinox’s substitute holiday'],
  ['2032-09-17T09:00:00', '2032-09-23T10:00:00', 'a citizens’ holiday years ahead'],
] as const;

// oxfmt-ignore: a table
const REVOCATIONS = [
  ['2026-11-24T20:49:59', '2026-11-24T21:19:59', '2026-11-24T21:19:59'],
  ['2026-11-24T20:50:00', '2026-11-25T08:30:00', '2026-11-25T08:30:00'],
  ['2026-11-24T23:59:59', '2026-11-25T08:30:00', '2026-11-25T08:30:00'],
  ['2026-11-25T00:00:00', '2026-11-25T08:30:00', '2026-11-25T08:30:00'],
  ['2026-11-25T08:05:00', '2026-11-25T08:30:00', '2026-11-25T08:35:00'],
  ['2026-11-25T08:10:00', '2026-11-25T08:30:00', '2026-11-25T08:40:00'],
  ['2026-11-25T08:10:01', '2026-11-25T08:40:01', '2026-11-25T08:40:01'],
  ['2026-11-25T12:00:00', '2026-11-25T12:30:00', '2026-11-25T12:30:00'],
] as const;

describe('usableFrom()', () => {
  test.each(APPLICATIONS)('applied %s is usable %s: %s', (applied, usable) => {
    expect(usableFrom(jst(applied))).toBe(jst(usable));
  });

  test('isBusinessDay() closes banks from 12/31 to 1/3 and refuses years nobody knows', () => {
    expect(['2026-12-30', '2026-12-31', '2027-01-03', '2027-01-04'].map(isBusinessDay)).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(() => isBusinessDay('2051-03-01')).toThrow('holidays are known to 2050');
  });
});

describe('reissueFrom()', () => {
  test.each(REVOCATIONS)('revoked %s may be issued %s; always waiting, %s', (at, literal, safe) => {
    expect(reissueFrom(jst(at), { alwaysWait30: false })).toBe(jst(literal));
    expect(reissueFrom(jst(at), { alwaysWait30: true })).toBe(jst(safe));
  });

  test('includes both ends of the night to the millisecond (L12)', () => {
    const lastOfNight = jst('2026-11-25T08:10:00');
    expect(reissueFrom(lastOfNight + 1, { alwaysWait30: false })).toBe(lastOfNight + 1 + 1_800_000);
    const firstOfNight = jst('2026-11-24T20:50:00');
    expect(reissueFrom(firstOfNight - 1, { alwaysWait30: false })).toBe(
      firstOfNight - 1 + 1_800_000,
    );
  });
});

describe('jst', () => {
  test('toJst() and fromJst() are each other’s inverse across midnight', () => {
    const instant = jst('2027-01-01T00:00:00');
    expect(toJst(instant)).toEqual({ date: '2027-01-01', msOfDay: 0 });
    expect(toJst(instant - 1)).toEqual({ date: '2026-12-31', msOfDay: timeOfDay(24, 0) - 1 });
    expect(fromJst('2027-01-01', 0)).toBe(instant);
  });
});
