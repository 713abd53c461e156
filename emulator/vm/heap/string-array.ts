// Arrays of strings, as `main` and an i-appli's arguments need them.
import { loadClass } from '../linking/load-class.ts';
import type { ReferenceArray, RunTimeData } from '../run-time-data.ts';
import { allocateArray } from './allocate.ts';
import { newString } from './strings.ts';

export function createStringArray(data: RunTimeData, texts: readonly string[]): ReferenceArray {
  const arrayClass = loadClass(data, '[Ljava/lang/String;');
  const array = allocateArray(data, arrayClass, texts.length) as ReferenceArray;
  texts.forEach((text, index) => {
    array.elements[index] = newString(data, text);
  });
  return array;
}
