// Values between the typed stack and host functions.
import {
  bitsToBigint,
  bitsToDouble,
  bitsToFloat,
  floatToBits,
  writeBigint,
  writeDouble,
} from '../heap/bits.ts';
import { newString } from '../heap/strings.ts';
import { ACC_INTERFACE, ACC_STATIC } from '../classfile/access-flags.ts';
import { classNameOf } from '../classfile/descriptor.ts';
import { findUsableClass } from '../linking/load-class.ts';
import { JavaThrow } from './java-throw.ts';
import type { Instance, JavaObject, JavaThread, Method, Reference } from '../run-time-data.ts';

/** A Java value as host functions see it. */
export type HostValue = number | bigint | boolean | string | Reference;

const STRING = 'Ljava/lang/String;';

/** The arguments of a native method whose locals begin at `base`, `this` first. */
export function readArguments(thread: JavaThread, method: Method, base: number): HostValue[] {
  const values: HostValue[] = [];
  let slot = base;
  if ((method.flags & ACC_STATIC) === 0) values.push(thread.refs[slot++] as Reference);
  for (const type of method.type.parameters) {
    values.push(readValue(thread, type, slot));
    slot += type === 'J' || type === 'D' ? 2 : 1;
  }
  return values;
}

/** The value of a descriptor's type at a slot of the stack. */
export function readValue(thread: JavaThread, type: string, slot: number): HostValue {
  const bits = thread.ints[slot] as number;
  switch (type) {
    case 'Z':
      return bits !== 0;
    case 'F':
      return bitsToFloat(bits);
    case 'J':
      return bitsToBigint(bits, thread.ints[slot + 1] as number);
    case 'D':
      return bitsToDouble(bits, thread.ints[slot + 1] as number);
    case 'B':
    case 'C':
    case 'I':
    case 'S':
      return bits;
    default:
      return readReference(thread, type, slot);
  }
}

function readReference(thread: JavaThread, type: string, slot: number): HostValue {
  const reference = thread.refs[slot] as Reference;
  if (reference !== null && type[0] === 'L') checkInterface(thread, type, reference);
  return type === STRING && reference !== null
    ? ((reference as Instance).host as string)
    : reference;
}

/**
 * Verification lets any object stand for an interface, as in other machines; a host function must be given what its
 * declaration says. Errors: JavaThrow of IncompatibleClassChangeError.
 */
function checkInterface({ machine }: JavaThread, type: string, object: JavaObject): void {
  let wanted = machine.interfaceTypes.get(type);
  if (wanted === undefined) {
    const found = findUsableClass(machine, classNameOf(type));
    wanted = found !== null && (found.flags & ACC_INTERFACE) !== 0 ? found : null;
    machine.interfaceTypes.set(type, wanted);
  }
  if (wanted === null || object.class.supertypes.has(wanted)) return;
  const text = `${object.class.name} does not implement ${wanted.name}`;
  throw new JavaThrow('java/lang/IncompatibleClassChangeError', text);
}

/** Writes a host value as one of the descriptor's type and returns the slot after it. */
export function writeValue(
  thread: JavaThread,
  type: string,
  slot: number,
  value: HostValue | undefined | void,
): number {
  switch (type) {
    case 'V':
      return slot;
    case 'F':
      thread.ints[slot] = floatToBits(Number(value));
      return slot + 1;
    case 'J':
      writeBigint(thread.ints, slot, BigInt(value as number));
      return slot + 2;
    case 'D':
      writeDouble(thread.ints, slot, Number(value));
      return slot + 2;
    case 'B':
    case 'C':
    case 'I':
    case 'S':
    case 'Z':
      thread.ints[slot] = Number(value);
      return slot + 1;
    default:
      thread.refs[slot] = toReference(thread, value);
      return slot + 1;
  }
}

function toReference(thread: JavaThread, value: HostValue | undefined | void): Reference {
  if (typeof value === 'string') return newString(thread.machine, value);
  if (value === null || typeof value === 'object') return value;
  throw new TypeError(`A host function returned ${String(value)} for a reference`);
}
