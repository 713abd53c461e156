import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasValidLuhnDigit, luhnDigit } from '../../../gateway/tokens/luhn.ts';

const digits = fc.stringMatching(/^[0-9]{12,20}$/);

describe('luhn', () => {
  test('luhnDigit() of a known number', () => {
    expect(luhnDigit('7992739871')).toBe('3');
    expect(hasValidLuhnDigit('79927398713')).toBe(true);
  });

  test('hasValidLuhnDigit() accepts what luhnDigit() makes and refuses any one changed digit', () => {
    fc.assert(
      fc.property(digits, fc.nat(), fc.integer({ min: 1, max: 9 }), (text, place, change) => {
        const whole = text + luhnDigit(text);
        expect(hasValidLuhnDigit(whole)).toBe(true);
        const at = place % whole.length;
        const slip = String((Number(whole[at]) + change) % 10);
        expect(hasValidLuhnDigit(whole.slice(0, at) + slip + whole.slice(at + 1))).toBe(false);
      }),
    );
  });

  test('hasValidLuhnDigit() refuses anything but digits', () => {
    for (const text of ['', '0', '0a', '１８', '18 ', '-18'])
      expect(hasValidLuhnDigit(text)).toBe(false);
  });
});
