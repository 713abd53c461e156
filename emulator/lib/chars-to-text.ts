// A part of a char[] as a host string.
import { JavaThrow } from '../vm/native/java-throw.ts';
import type { JavaArray } from '../vm/run-time-data.ts';

/** Errors: JavaThrow of NullPointerException and ArrayIndexOutOfBoundsException. */
export function charsToText(
  chars: JavaArray<Uint16Array> | null,
  offset: number,
  length: number,
): string {
  if (chars === null) throw new JavaThrow('java.lang.NullPointerException');
  const { elements } = chars;
  if (offset < 0 || length < 0 || offset + length > elements.length) {
    throw new JavaThrow('java.lang.ArrayIndexOutOfBoundsException');
  }
  const part = elements.subarray(offset, offset + length);
  return Array.from(part, (char) => String.fromCharCode(char)).join('');
}
