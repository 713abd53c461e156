// Which slots of a frame hold objects, by instruction: verification knows it. Without it the collector would take what
// earlier calls left behind under an int for something the program still has.
import { ClassFileError } from '../classfile/class-file-error.ts';
import { JavaThrow } from '../native/java-throw.ts';
import type { Method, RunTimeData } from '../run-time-data.ts';
import { findFrameTypes } from './verify-method.ts';
import { VerifyFailure } from './verify-failure.ts';

/** By bytecode offset, the slots of the frame (locals, then stack) that hold objects there. */
type ReferenceMap = ReadonlyMap<number, ReadonlySet<number>>;

const known = new WeakMap<Method, ReferenceMap | null>();

/** The slots that hold objects before the instruction, or null where any may. */
export function referenceSlots(
  data: RunTimeData,
  method: Method,
  offset: number,
): ReadonlySet<number> | null {
  let map = known.get(method);
  if (map === undefined) {
    map = createMap(data, method);
    known.set(method, map);
  }
  return map?.get(offset) ?? null;
}

function createMap(data: RunTimeData, method: Method): ReferenceMap | null {
  if (method.body === null) return null;
  try {
    const map = new Map<number, Set<number>>();
    for (const { offset, slots } of findFrameTypes(data, method, method.body)) {
      const references = map.get(offset) ?? new Set();
      map.set(offset, references);
      slots.forEach((type, slot) => {
        if (/^[L[U]/.test(type)) references.add(slot);
      });
    }
    return map;
  } catch (error) {
    if (isUnverifiable(error)) return null;
    throw error;
  }
}

function isUnverifiable(error: unknown): boolean {
  return (
    error instanceof VerifyFailure || error instanceof ClassFileError || error instanceof JavaThrow
  );
}
