// New objects, counted against the handset's heap.
import { JavaThrow } from '../native/java-throw.ts';
import {
  Instance,
  JavaArray,
  type Elements,
  type JavaClass,
  type Reference,
  type RunTimeData,
} from '../run-time-data.ts';
import { collect } from './collect.ts';
import { arrayBytes, stringBytes } from './object-size.ts';

/** Counts bytes about to be allocated. Errors: JavaThrow of OutOfMemoryError, when they do not fit. */
export function charge(data: RunTimeData, bytes: number): void {
  const { heap } = data;
  heap.allocated += bytes;
  heap.used += bytes;
  if (heap.used <= heap.limit) return;
  collect(data);
  if (heap.used + bytes > heap.limit) throw new JavaThrow('java/lang/OutOfMemoryError');
  heap.used += bytes;
}

export function allocateInstance(data: RunTimeData, javaClass: JavaClass): Instance {
  charge(data, javaClass.instanceBytes);
  return new Instance(javaClass, javaClass.template.slice());
}

/** An array of an array class; the length is already known to be no less than 0. */
export function allocateArray(data: RunTimeData, arrayClass: JavaClass, length: number): JavaArray {
  charge(data, arrayBytes(arrayClass.elementLetter ?? 'L', length));
  return createArray(arrayClass, length);
}

/** An array whose bytes are charged already. */
export function createArray(arrayClass: JavaClass, length: number): JavaArray {
  return new JavaArray(arrayClass, newElements(arrayClass.elementLetter ?? 'L', length), length);
}

function newElements(letter: string, length: number): Elements {
  switch (letter) {
    case 'B':
    case 'Z':
      return new Int8Array(length);
    case 'C':
      return new Uint16Array(length);
    case 'S':
      return new Int16Array(length);
    case 'I':
    case 'F':
      return new Int32Array(length);
    case 'J':
    case 'D':
      return new Int32Array(length * 2);
    default:
      return newReferences(length);
  }
}

function newReferences(length: number): Reference[] {
  const references: Reference[] = [];
  for (let index = 0; index < length; index++) references.push(null);
  return references;
}

/** A string object of the class java.lang.String, which is given so that no class need be found here. */
export function allocateString(data: RunTimeData, stringClass: JavaClass, text: string): Instance {
  charge(data, stringBytes(text.length));
  const instance = new Instance(stringClass, []);
  instance.host = text;
  return instance;
}
