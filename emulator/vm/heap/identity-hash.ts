// Object.hashCode() of objects that do not override it: a number of their own, the same in every run.
import type { JavaObject, RunTimeData } from '../run-time-data.ts';

export function identityHash(data: RunTimeData, object: JavaObject): number {
  if (object.hash === 0) object.hash = Math.imul(data.nextHash++, 0x9e3779b1) >>> 4;
  return object.hash;
}
