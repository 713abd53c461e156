// How many bytes of a handset's heap an object stands for: a header of two words, fields of one word a slot.
import { JavaArray, type JavaObject } from '../run-time-data.ts';
import type { HostReferences } from './host-references.ts';

export const HEADER_BYTES = 8;
const ARRAY_HEADER_BYTES = 12;

/** Bytes an element takes, by the letter of its type. */
const ELEMENT_BYTES: Readonly<Record<string, number>> = { B: 1, Z: 1, C: 2, S: 2, J: 8, D: 8 };

export function arrayBytes(elementLetter: string, length: number): number {
  return ARRAY_HEADER_BYTES + length * (ELEMENT_BYTES[elementLetter] ?? 4);
}

/** A string's object and its characters. */
export function stringBytes(length: number): number {
  return 20 + length * 2;
}

export function bytesOf(object: JavaObject): number {
  if (object instanceof JavaArray) {
    return arrayBytes(object.class.elementLetter ?? 'L', object.length);
  }
  const { host } = object;
  const hostState = object.class.hostState as HostReferences | null;
  if (hostState?.bytes !== undefined) return object.class.instanceBytes + hostState.bytes(host);
  const extra = typeof host === 'string' ? stringBytes(host.length) - HEADER_BYTES : 0;
  return object.class.instanceBytes + extra;
}
