// Arrays (JVM spec 2.11.5): made, and what the fetch loop leaves of loads and stores: the exceptions.
import { allocateArray, charge, createArray } from '../heap/allocate.ts';
import { arrayBytes } from '../heap/object-size.ts';
import { isAssignable, loadClass } from '../linking/load-class.ts';
import { resolveClass } from '../linking/resolve.ts';
import { descriptorOf } from '../classfile/descriptor.ts';
import { JavaThrow } from '../native/java-throw.ts';
import type {
  Frame,
  JavaArray,
  JavaClass,
  JavaThread,
  Reference,
  ReferenceArray,
  RunTimeData,
} from '../run-time-data.ts';
import { pushReference } from '../thread/frames.ts';
import type { InstructionHandler, InstructionHandlers } from './instruction-handler.ts';
import { internalOpcode } from './opcodes.ts';

const ANEWARRAY_RESOLVED = internalOpcode('anewarray_resolved');

/** Array classes by the operand of newarray, from 4 on. */
const PRIMITIVE_ARRAYS = ['[Z', '[C', '[F', '[D', '[B', '[S', '[I', '[J'] as const;

export const ARRAY_INSTRUCTIONS: InstructionHandlers = {
  iaload: failAccess(2),
  laload: failAccess(2),
  aaload: failAccess(2),
  baload: failAccess(2),
  caload: failAccess(2),
  saload: failAccess(2),
  iastore: failAccess(3),
  lastore: failAccess(4),
  bastore: failAccess(3),
  castore: failAccess(3),
  sastore: failAccess(3),
  aastore: storeReference,
  arraylength: () => {
    throw new JavaThrow('java/lang/NullPointerException');
  },
  newarray: (thread, frame) => {
    const type = frame.code[frame.pc + 1] as number;
    const name = PRIMITIVE_ARRAYS[type - 4];
    if (name === undefined) throw new JavaThrow('java/lang/VerifyError', `array type ${type}`);
    pushNewArray(thread, frame, loadClass(thread.machine, name));
  },
  anewarray: (thread, frame) => {
    const { code, pc, method } = frame;
    const element = resolveClass(thread.machine, method.class, code[pc + 1] as number);
    const arrayClass = loadClass(thread.machine, `[${descriptorOf(element.name)}`);
    code[pc] = ANEWARRAY_RESOLVED;
    code[pc + 1] = arrayClass.id;
  },
  anewarray_resolved: (thread, frame) => {
    const id = frame.code[frame.pc + 1] as number;
    pushNewArray(thread, frame, thread.machine.classTable[id] as JavaClass);
  },
  multianewarray: (thread, frame) => {
    const { code, pc, method } = frame;
    const arrayClass = resolveClass(thread.machine, method.class, code[pc + 1] as number);
    const dimensions = code[pc + 2] as number;
    const start = frame.sp - dimensions;
    const lengths = [...thread.ints.subarray(start, frame.sp)];
    for (const length of lengths) requireLength(length);
    thread.refs[start] = createNested(thread.machine, arrayClass, lengths);
    frame.sp = start + 1;
    frame.pc += 3;
  },
};

function requireLength(length: number): number {
  if (length >= 0) return length;
  throw new JavaThrow('java/lang/NegativeArraySizeException', String(length));
}

function pushNewArray(thread: JavaThread, frame: Frame, arrayClass: JavaClass): void {
  const length = requireLength(thread.ints[frame.sp - 1] as number);
  const array = allocateArray(thread.machine, arrayClass, length);
  frame.sp--;
  pushReference(thread, frame, array);
  frame.pc += 2;
}

/** All arrays are paid for before any is made: half of them would be garbage to a collection in between. */
function createNested(
  data: RunTimeData,
  arrayClass: JavaClass,
  lengths: readonly number[],
): JavaArray {
  let bytes = 0;
  let count = 1;
  let level: JavaClass | null = arrayClass;
  for (const length of lengths) {
    bytes += count * arrayBytes(level?.elementLetter ?? 'L', length);
    count *= length;
    level = level?.elementClass ?? null;
  }
  charge(data, bytes);
  return fillNested(arrayClass, lengths);
}

function fillNested(arrayClass: JavaClass, lengths: readonly number[]): JavaArray {
  const [length = 0, ...inner] = lengths;
  const array = createArray(arrayClass, length) as ReferenceArray;
  const { elementClass } = arrayClass;
  if (inner.length === 0 || elementClass === null) return array;
  for (let index = 0; index < length; index++) {
    array.elements[index] = fillNested(elementClass, inner);
  }
  return array;
}

/** The fetch loop comes here when the array is null or the index outside; operands take `slots`. */
function failAccess(slots: number): InstructionHandler {
  return function failArrayAccess(thread, frame): never {
    const array = thread.refs[frame.sp - slots] as JavaArray | null;
    const index = thread.ints[frame.sp - slots + 1] as number;
    return failIndex(array, index);
  };
}

function failIndex(array: JavaArray | null, index: number): never {
  if (array === null) throw new JavaThrow('java/lang/NullPointerException');
  throw new JavaThrow('java/lang/ArrayIndexOutOfBoundsException', `${index} of ${array.length}`);
}

function storeReference(thread: JavaThread, frame: Frame): void {
  const { sp } = frame;
  const array = thread.refs[sp - 3] as ReferenceArray | null;
  const index = thread.ints[sp - 2] as number;
  const value = thread.refs[sp - 1] as Reference;
  if (array === null || index >>> 0 >= array.elements.length) return failIndex(array, index);
  const wanted = array.class.elementClass;
  if (value !== null && wanted !== null && !isAssignable(value.class, wanted)) {
    throw new JavaThrow('java/lang/ArrayStoreException', value.class.name.replaceAll('/', '.'));
  }
  array.elements[index] = value;
  frame.sp -= 3;
  frame.pc++;
}
