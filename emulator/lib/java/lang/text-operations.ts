// What String and StringBuffer have in common: UTF-16 text and the checks of its indexes.
import { JavaThrow } from '../../../vm/native/java-throw.ts';
import type { ByteArray, JavaArray } from '../../../vm/run-time-data.ts';
import { decodeBytes, findEncoding } from './encodings.ts';

export type CharArray = JavaArray<Uint16Array>;

/** Errors: JavaThrow of NullPointerException. */
export function required<T>(value: T | null): T {
  if (value === null) throw new JavaThrow('java.lang.NullPointerException');
  return value;
}

/** Errors: JavaThrow of StringIndexOutOfBoundsException. */
function requireRange(length: number, start: number, end: number): void {
  if (start >= 0 && end <= length && start <= end) return;
  const wrong = start < 0 || start > length ? start : end > length ? end : end - start;
  throw outOfRange(wrong);
}

export function outOfRange(index: number): JavaThrow {
  const text = `String index out of range: ${index}`;
  return new JavaThrow('java.lang.StringIndexOutOfBoundsException', text);
}

export function charAt(text: string, index: number): number {
  if (index < 0 || index >= text.length) throw outOfRange(index);
  return text.charCodeAt(index);
}

export function substring(text: string, start: number, end: number): string {
  requireRange(text.length, start, end);
  return text.slice(start, end);
}

export function charsToText(chars: CharArray | null, offset: number, count: number): string {
  const { elements } = required(chars);
  requireRange(elements.length, offset, offset + count);
  return unitsToText(elements.subarray(offset, offset + count));
}

const CHUNK = 4096;

function unitsToText(units: Uint16Array): string {
  let text = '';
  for (let start = 0; start < units.length; start += CHUNK) {
    text += String.fromCharCode(...units.subarray(start, start + CHUNK));
  }
  return text;
}

/** Errors: JavaThrow of ArrayIndexOutOfBoundsException, when the target is too short. */
export function copyChars(text: string, target: CharArray, start: number): void {
  if (start < 0 || start + text.length > target.elements.length) {
    throw new JavaThrow('java.lang.ArrayIndexOutOfBoundsException', String(start));
  }
  for (let index = 0; index < text.length; index++) {
    target.elements[start + index] = text.charCodeAt(index);
  }
}

export function decode(
  bytes: ByteArray | null,
  offset: number,
  count: number,
  encoding: string,
): string {
  const { elements } = required(bytes);
  requireRange(elements.length, offset, offset + count);
  return decodeBytes(elements.subarray(offset, offset + count), findEncoding(encoding));
}

/** `String.hashCode()`: the sum of the units, each multiplied by a power of 31. */
export function hashText(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  }
  return hash;
}

export function compareTexts(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const difference = a.charCodeAt(index) - b.charCodeAt(index);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Maps unit by unit, as Java's Character does: a mapping to more than one unit is left out. */
export function mapUnits(text: string, map: (unit: string) => string): string {
  let mapped = '';
  for (let index = 0; index < text.length; index++) {
    const unit = text.charAt(index);
    const result = map(unit);
    mapped += result.length === 1 ? result : unit;
  }
  return mapped;
}

export function foldCase(text: string): string {
  return mapUnits(
    mapUnits(text, (unit) => unit.toUpperCase()),
    (unit) => unit.toLowerCase(),
  );
}

/** The part of a text, or null where it is not all there. */
export function region(text: string, start: number, length: number): string | null {
  if (start < 0 || start + length > text.length) return null;
  return length < 0 ? '' : text.slice(start, start + length);
}
