// RFC 6238's own values, as six digits, and codes that count once.
import { describe, expect, test } from 'vitest';
import { formatBase32, matchTotp, totpAt } from '../../../gateway/tokens/operator-totp.ts';

const SECRET = Buffer.from('12345678901234567890');

describe('matchTotp()', () => {
  test.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [20_000_000_000, '353130'],
  ])('takes RFC 6238’s code at %i s', (seconds, code) => {
    const step = Math.floor(seconds / 30);
    expect(totpAt(SECRET, seconds * 1000)).toBe(code);
    expect(matchTotp(SECRET, code, seconds * 1000, null)).toBe(step);
    expect(matchTotp(SECRET, code, (seconds + 30) * 1000, null)).toBe(step);
    expect(matchTotp(SECRET, code, (seconds + 90) * 1000, null)).toBeNull();
    expect(matchTotp(SECRET, code, seconds * 1000, step)).toBeNull();
  });
});

describe('formatBase32()', () => {
  test('writes what RFC 4648 does', () => {
    expect(formatBase32(SECRET)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
  });
});
