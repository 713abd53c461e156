// Fields (JVM spec getfield to putstatic): resolved on first use, then rewritten to the form for the field's type.
import { ACC_FINAL } from '../classfile/access-flags.ts';
import { isReferenceDescriptor, slotsOf } from '../classfile/descriptor.ts';
import { resolveField } from '../linking/resolve.ts';
import { JavaThrow } from '../native/java-throw.ts';
import type { Field, Frame, Instance, JavaThread, Value } from '../run-time-data.ts';
import { ensureInitialized } from '../thread/class-initialization.ts';
import type { InstructionHandler, InstructionHandlers } from './instruction-handler.ts';
import { OPCODE_NUMBERS } from './opcodes.ts';

export const FIELD_INSTRUCTIONS: InstructionHandlers = {
  getfield: resolveInstanceField('getfield'),
  putfield: resolveInstanceField('putfield'),
  getstatic: resolveStaticField('getstatic'),
  putstatic: resolveStaticField('putstatic'),
  getfield_int: throwNullPointer,
  getfield_reference: throwNullPointer,
  getfield_long: throwNullPointer,
  putfield_int: throwNullPointer,
  putfield_reference: throwNullPointer,
  putfield_long: throwNullPointer,
  putfield_narrow: (thread, frame) => {
    const { code, pc, sp } = frame;
    const object = thread.refs[sp - 2] as Instance | null;
    if (object === null) return throwNullPointer();
    putNarrow(object.fields, code, pc, thread.ints[sp - 1] as number);
    frame.sp -= 2;
    frame.pc += 3;
  },
  putstatic_narrow: (thread, frame) => {
    const value = thread.ints[frame.sp - 1] as number;
    putNarrow(thread.machine.statics, frame.code, frame.pc, value);
    frame.sp--;
    frame.pc += 3;
  },
};

/** The fetch loop comes here when the object is null. */
function throwNullPointer(): never {
  throw new JavaThrow('java/lang/NullPointerException');
}

/** Fields of small types keep only their bits of the int. */
function putNarrow(area: Value[], code: Int32Array, pc: number, value: number): void {
  area[code[pc + 1] as number] = narrow(code[pc + 2] as number, value);
}

const NARROWED = 'BCSZ';

function narrow(type: number, value: number): number {
  switch (NARROWED.charAt(type)) {
    case 'B':
      return (value << 24) >> 24;
    case 'C':
      return value & 0xffff;
    case 'S':
      return (value << 16) >> 16;
    default:
      return value & 1;
  }
}

function resolveInstanceField(mnemonic: 'getfield' | 'putfield'): InstructionHandler {
  return function resolveAndRewrite(thread, frame): void {
    const index = frame.code[frame.pc + 1] as number;
    const field = resolveField(thread.machine, frame.method.class, index, false);
    if (mnemonic === 'putfield') checkFinal(frame, field);
    rewrite(frame, mnemonic, field);
  };
}

function resolveStaticField(mnemonic: 'getstatic' | 'putstatic'): InstructionHandler {
  return function initializeAndRewrite(thread, frame): void {
    const index = frame.code[frame.pc + 1] as number;
    const field = resolveField(thread.machine, frame.method.class, index, true);
    if (mnemonic === 'putstatic') checkFinal(frame, field);
    if (!ensureInitialized(thread, field.class)) return;
    if (field.class.state === 'initialized') return rewrite(frame, mnemonic, field);
    useUnrewritten(thread, frame, mnemonic, field);
  };
}

function checkFinal(frame: Frame, field: Field): void {
  if ((field.flags & ACC_FINAL) === 0 || field.class === frame.method.class) return;
  throw new JavaThrow('java/lang/IllegalAccessError', `${field.class.name}.${field.name} is final`);
}

function rewrite(frame: Frame, mnemonic: string, field: Field): void {
  const { code, pc } = frame;
  const narrowed = NARROWED.indexOf(field.descriptor);
  const isNarrow = mnemonic.startsWith('put') && narrowed >= 0;
  code[pc] = OPCODE_NUMBERS[`${mnemonic}_${isNarrow ? 'narrow' : formOf(field)}`] as number;
  code[pc + 1] = field.slot;
  code[pc + 2] = narrowed;
}

function formOf(field: Field): string {
  if (isReferenceDescriptor(field.descriptor)) return 'reference';
  return slotsOf(field.descriptor) === 2 ? 'long' : 'int';
}

/** While a class is being initialized only its own thread may use it, so the instruction must ask again next time. */
function useUnrewritten(
  thread: JavaThread,
  frame: Frame,
  mnemonic: 'getstatic' | 'putstatic',
  field: Field,
): void {
  const slots = slotsOf(field.descriptor);
  if (mnemonic === 'putstatic') frame.sp -= slots;
  for (let index = 0; index < slots; index++) {
    if (mnemonic === 'putstatic') {
      thread.machine.statics[field.slot + index] = readSlot(thread, field, frame.sp + index);
    } else {
      writeSlot(thread, frame.sp + index, thread.machine.statics[field.slot + index] as Value);
    }
  }
  if (mnemonic === 'getstatic') frame.sp += slots;
  frame.pc += 3;
}

function writeSlot(thread: JavaThread, stack: number, value: Value): void {
  if (typeof value === 'number') thread.ints[stack] = value;
  else thread.refs[stack] = value;
}

function readSlot(thread: JavaThread, field: Field, stack: number): Value {
  if (isReferenceDescriptor(field.descriptor)) return thread.refs[stack] as Value;
  const value = thread.ints[stack] as number;
  const narrowed = NARROWED.indexOf(field.descriptor);
  return narrowed >= 0 ? narrow(narrowed, value) : value;
}
