// Whole numbers from and to text, in any radix of 2 to 36 (Integer.parseInt, Long.toString and the like).
import { JavaThrow } from '../../../vm/native/java-throw.ts';

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

export type WholeRange = { readonly min: bigint; readonly max: bigint };

export const BYTE_RANGE: WholeRange = { min: -128n, max: 127n };
export const SHORT_RANGE: WholeRange = { min: -32768n, max: 32767n };
export const INT_RANGE: WholeRange = { min: -(2n ** 31n), max: 2n ** 31n - 1n };
export const LONG_RANGE: WholeRange = { min: -(2n ** 63n), max: 2n ** 63n - 1n };

/** Errors: JavaThrow of NumberFormatException: no digits, a wrong one, or outside the range. */
export function parseWhole(text: string | null, radix: number, range: WholeRange): bigint {
  if (text === null) throw new JavaThrow('java.lang.NumberFormatException', 'null');
  if (radix < 2 || radix > 36) {
    throw new JavaThrow('java.lang.NumberFormatException', `radix ${radix} out of range`);
  }
  const digits = text[0] === '-' ? text.slice(1) : text;
  let value = 0n;
  for (const character of digits) {
    const digit = digitOf(character.charCodeAt(0), radix);
    if (digit < 0 || value > LONG_RANGE.max) throw wrongNumber(text);
    value = value * BigInt(radix) + BigInt(digit);
  }
  const signed = text[0] === '-' ? -value : value;
  if (digits === '' || signed < range.min || signed > range.max) throw wrongNumber(text);
  return signed;
}

function wrongNumber(text: string): JavaThrow {
  return new JavaThrow('java.lang.NumberFormatException', `For input string: "${text}"`);
}

/** The value of a digit, full-width ones too, or -1. */
export function digitOf(unit: number, radix: number): number {
  if (radix < 2 || radix > 36) return -1;
  const isFullWidth = unit >= 0xff10 && unit <= 0xff5a;
  const character = String.fromCharCode(isFullWidth ? unit - 0xfee0 : unit).toLowerCase();
  const digit = character.length === 1 ? DIGITS.indexOf(character) : -1;
  return digit < radix ? digit : -1;
}

export function formatWhole(value: number | bigint, radix: number): string {
  return value.toString(radix < 2 || radix > 36 ? 10 : radix);
}
