// The types that verification knows (JVM spec 4.9.2), as short strings:
// I F; J j and D d, the halves of long and double; T for unusable; N for null; a descriptor for an object of a class;
// `Uthis` and `U<offset>:<class>` for objects whose constructor has not run; `R<index>` for the return address of a jsr.
import { ACC_INTERFACE } from '../classfile/access-flags.ts';
import { classNameOf, descriptorOf } from '../classfile/descriptor.ts';
import { findUsableClass, isAssignable } from '../linking/load-class.ts';
import type { JavaClass, RunTimeData } from '../run-time-data.ts';

export type VerificationType = string;

export const UNUSABLE = 'T';
export const NULL = 'N';
export const UNINITIALIZED_THIS = 'Uthis';
const OBJECT = 'Ljava/lang/Object;';

const NOTHING: readonly VerificationType[] = [];
const LONG: readonly VerificationType[] = ['J', 'j'];
const DOUBLE: readonly VerificationType[] = ['D', 'd'];
const FLOAT: readonly VerificationType[] = ['F'];
const INT: readonly VerificationType[] = ['I'];

/** The type or types that a value of the descriptor takes on the stack; none for void. */
export function typesOf(descriptor: string): readonly VerificationType[] {
  switch (descriptor) {
    case 'V':
      return NOTHING;
    case 'J':
      return LONG;
    case 'D':
      return DOUBLE;
    case 'F':
      return FLOAT;
    case 'B':
    case 'C':
    case 'I':
    case 'S':
    case 'Z':
      return INT;
    default:
      return [descriptor];
  }
}

/** The second half of a long or double, which no instruction may part from the first. */
export function isSecondHalf(type: VerificationType | undefined): boolean {
  return type === 'j' || type === 'd';
}

/** Null or an object whose constructor has run. */
export function isReference(type: VerificationType): boolean {
  return type === NULL || type[0] === 'L' || type[0] === '[';
}

/** What is true of both types. */
export function mergeTypes(
  data: RunTimeData,
  a: VerificationType,
  b: VerificationType,
): VerificationType {
  if (a === b) return a;
  if (!isReference(a) || !isReference(b)) return UNUSABLE;
  if (isNowhere(data, a)) return b;
  if (isNowhere(data, b)) return a;
  if (a[0] === '[' && b[0] === '[') return mergeArrays(data, a, b);
  return a[0] === '[' || b[0] === '[' ? OBJECT : commonSuperclass(data, a, b);
}

/** Null, or a class that cannot be loaded: then no object of it can exist, and every value of its type is null. */
function isNowhere(data: RunTimeData, type: VerificationType): boolean {
  return type === NULL || (type[0] === 'L' && findByDescriptor(data, type) === null);
}

function findByDescriptor(data: RunTimeData, type: VerificationType): JavaClass | null {
  return findUsableClass(data, classNameOf(type));
}

function mergeArrays(data: RunTimeData, a: string, b: string): VerificationType {
  const merged = mergeTypes(data, elementOf(a), elementOf(b));
  return isReference(merged) && merged !== NULL ? `[${merged}` : OBJECT;
}

/** The element type of an array type; primitives marked, so that they never merge. */
function elementOf(type: string): string {
  const element = type.slice(1);
  return element.length === 1 ? `P${element}` : element;
}

function commonSuperclass(data: RunTimeData, a: string, b: string): VerificationType {
  const other = findByDescriptor(data, b);
  for (let at = findByDescriptor(data, a); at !== null; at = at.superclass) {
    const isInterface = (at.flags & ACC_INTERFACE) !== 0;
    if (!isInterface && other?.supertypes.has(at) === true) return descriptorOf(at.name);
  }
  return OBJECT;
}

/**
 * Whether a value of the type may stand where the descriptor is asked for. Interfaces take any object: calls on them are
 * checked as they run.
 */
export function fits(data: RunTimeData, type: VerificationType, descriptor: string): boolean {
  const wanted = typesOf(descriptor)[0];
  if (type === wanted) return true;
  if (!isReference(type) || wanted === undefined || !isReference(wanted)) return false;
  if (wanted === OBJECT || isNowhere(data, type)) return true;
  const target = findByDescriptor(data, wanted);
  if (target === null) return false;
  if ((target.flags & ACC_INTERFACE) !== 0) return true;
  const source = findByDescriptor(data, type);
  return source !== null && isAssignable(source, target);
}
