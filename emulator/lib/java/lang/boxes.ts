// What the classes that wrap a number have in common: the host part is the value.
import type { NativeCall } from '../../../vm/native/native-call.ts';
import type { Instance, Reference } from '../../../vm/run-time-data.ts';

export function setHost(_call: NativeCall, self: Instance, value: unknown): void {
  self.host = value;
}

/** Same class, same value: NaN equals itself, 0.0 and -0.0 differ, as in Java's wrappers. */
export function boxEquals(self: Instance, other: Reference): boolean {
  return (
    other !== null && other.class === self.class && Object.is(self.host, (other as Instance).host)
  );
}

/** A wrapper object, its constructor spared. */
export function box(call: NativeCall, className: string, value: unknown): Instance {
  const created = call.newInstance(className);
  created.host = value;
  return created;
}

/** `Long.hashCode()` and `Double.hashCode()`: both halves together. */
export function hashHalves(high: number, low: number): number {
  return high ^ low;
}
