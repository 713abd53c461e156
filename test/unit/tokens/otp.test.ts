// RFC 4226 appendix D and RFC 6238 appendix B, and what typed text counts as a password.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hotp, stepAt } from '../../../gateway/tokens/hotp.ts';
import { parseOtp } from '../../../gateway/tokens/parse-otp.ts';
import { isPin, isWeakPin } from '../../../gateway/tokens/pin.ts';
import { createUserId, groupDigits } from '../../../gateway/tokens/user-id.ts';
import { hasValidLuhnDigit } from '../../../gateway/tokens/luhn.ts';

const RFC_SEED = Buffer.from('12345678901234567890');

// The truncated values of RFC 4226 appendix D; eight digits are their last eight.
// oxfmt-ignore: a table
const RFC_4226 = [
  1284755224, 1094287082, 137359152, 1726969429, 1640338314, 868254676, 1918287922, 82162583,
  673399871, 645520489,
];

// oxfmt-ignore: a table
const RFC_6238 = [
  [59, '94287082'],
  [1_111_111_109, '07081804'],
  [1_111_111_111, '14050471'],
  [1_234_567_890, '89005924'],
  [2_000_000_000, '69279037'],
  [20_000_000_000, '65353130'],
] as const;

describe('hotp()', () => {
  test('gives the values of RFC 4226 appendix D in eight digits', () => {
    const expected = RFC_4226.map((value) => String(value % 100_000_000).padStart(8, '0'));
    expect(RFC_4226.map((_, counter) => hotp(RFC_SEED, counter))).toEqual(expected);
  });

  test.each(RFC_6238)('gives the value of RFC 6238 appendix B at %i s', (seconds, otp) => {
    expect(hotp(RFC_SEED, stepAt(seconds * 1000, 30))).toBe(otp);
  });
});

describe('parseOtp()', () => {
  test('folds full-width digits and drops spaces and hyphens between groups', () => {
    for (const typed of [
      '12345678',
      ' 1234 5678 ',
      '１２３４５６７８',
      '1234-5678',
      '１２３４　５６７８',
    ]) {
      expect(parseOtp(typed)).toBe('12345678');
    }
  });

  test('gives null for anything else, and never throws', () => {
    for (const typed of [
      '',
      '1234567',
      '123456789',
      '1234567a',
      '一二三四五六七八',
      '-12345678x',
    ]) {
      expect(parseOtp(typed)).toBeNull();
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(parseOtp(typed) ?? '00000000').toMatch(/^[0-9]{8}$/);
      }),
    );
  });
});

describe('pin', () => {
  test('isPin() accepts four to eight half-width digits and nothing else (F4)', () => {
    expect(['1234', '12345678'].every(isPin)).toBe(true);
    expect(['', '123', '123456789', '１２３４', '12 34', '1234\n', '-123'].some(isPin)).toBe(false);
  });

  test('isWeakPin() points at repeats and runs', () => {
    expect(['1111', '1234', '8765', '01234567'].every(isWeakPin)).toBe(true);
    expect(['4711', '1212', '1357', '9012'].some(isWeakPin)).toBe(false);
  });
});

describe('createUserId()', () => {
  test('gives 13 digits with a download and 21 without one, the last a check digit (D6, M9)', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(255)), fc.boolean(), (bytes, downloaded) => {
        const id = createUserId(
          (length) => Uint8Array.from({ length }, () => bytes.next().value as number),
          downloaded,
        );
        expect(id).toHaveLength(downloaded ? 21 : 13);
        expect(hasValidLuhnDigit(id)).toBe(true);
      }),
    );
  });

  test('groupDigits() shows them in fours', () => {
    expect(groupDigits('1234567890128')).toBe('1234 5678 9012 8');
    expect(groupDigits('1234')).toBe('1234');
  });
});
