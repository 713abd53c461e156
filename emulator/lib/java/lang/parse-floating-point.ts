// Double.valueOf and Float.valueOf: text to the nearest value.
import { JavaThrow } from '../../../vm/native/java-throw.ts';

const NUMBER =
  /^[\0- ]*([+-]?(?:NaN|Infinity|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[fFdD]?))[\0- ]*$/;

/** Errors: JavaThrow of NumberFormatException, and of NullPointerException for null. */
export function parseDouble(text: string | null): number {
  if (text === null) throw new JavaThrow('java.lang.NullPointerException');
  const digits = NUMBER.exec(text)?.[1];
  if (digits === undefined) {
    throw new JavaThrow('java.lang.NumberFormatException', `For input string: "${text}"`);
  }
  return Number(digits.replace(/^([+-]?)NaN$/, 'NaN').replace(/(\d\.?)[fFdD]$/, '$1'));
}
