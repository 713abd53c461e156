// Objects (JVM spec 2.11.5): made, tested, cast; string constants.
import { allocateInstance } from '../heap/allocate.ts';
import { internString } from '../heap/strings.ts';
import { ACC_ABSTRACT, ACC_INTERFACE } from '../classfile/access-flags.ts';
import { isAssignable } from '../linking/load-class.ts';
import { resolveClass } from '../linking/resolve.ts';
import { JavaThrow } from '../native/java-throw.ts';
import type { Frame, JavaClass, JavaThread, Reference } from '../run-time-data.ts';
import { ensureInitialized } from '../thread/class-initialization.ts';
import { popReference, pushReference } from '../thread/frames.ts';
import { enterMonitor, exitMonitor } from '../thread/monitors.ts';
import type { InstructionHandlers } from './instruction-handler.ts';
import { internalOpcode } from './opcodes.ts';

const LDC_REFERENCE = internalOpcode('ldc_reference');
const NEW_RESOLVED = internalOpcode('new_resolved');
const CHECKCAST_RESOLVED = internalOpcode('checkcast_resolved');
const INSTANCEOF_RESOLVED = internalOpcode('instanceof_resolved');

export const OBJECT_INSTRUCTIONS: InstructionHandlers = {
  ldc: (thread, frame) => {
    const { code, pc, method } = frame;
    const { text } = method.class.pool.get(code[pc + 1] as number, 'string');
    const constants = thread.machine.constants;
    constants.push(internString(thread.machine, text));
    code[pc] = LDC_REFERENCE;
    code[pc + 1] = constants.length - 1;
  },
  new: (thread, frame) => {
    const javaClass = resolveOperand(thread, frame);
    if ((javaClass.flags & (ACC_ABSTRACT | ACC_INTERFACE)) !== 0) {
      throw new JavaThrow('java/lang/InstantiationError', javaClass.name);
    }
    if (!ensureInitialized(thread, javaClass)) return;
    if (javaClass.state === 'initialized') rewrite(frame, NEW_RESOLVED, javaClass);
    else pushNew(thread, frame, javaClass);
  },
  new_resolved: (thread, frame) => pushNew(thread, frame, operandClass(thread, frame)),
  checkcast: (thread, frame) => {
    rewrite(frame, CHECKCAST_RESOLVED, resolveOperand(thread, frame));
  },
  checkcast_resolved: (thread, frame) => {
    const object = thread.refs[frame.sp - 1] as Reference;
    const wanted = operandClass(thread, frame);
    if (object !== null && !isAssignable(object.class, wanted)) {
      const text = `${object.class.name} is no ${wanted.name}`.replaceAll('/', '.');
      throw new JavaThrow('java/lang/ClassCastException', text);
    }
    frame.pc += 2;
  },
  instanceof: (thread, frame) => {
    rewrite(frame, INSTANCEOF_RESOLVED, resolveOperand(thread, frame));
  },
  instanceof_resolved: (thread, frame) => {
    const object = popReference(thread, frame);
    const isInstance = object !== null && isAssignable(object.class, operandClass(thread, frame));
    thread.ints[frame.sp++] = isInstance ? 1 : 0;
    frame.pc += 2;
  },
  monitorenter: (thread, frame) => {
    const object = thread.refs[frame.sp - 1] as Reference;
    if (object === null) throw new JavaThrow('java/lang/NullPointerException');
    if (!enterMonitor(thread, object)) return;
    frame.sp--;
    frame.pc++;
  },
  monitorexit: (thread, frame) => {
    const object = thread.refs[frame.sp - 1] as Reference;
    if (object === null) throw new JavaThrow('java/lang/NullPointerException');
    exitMonitor(thread, object);
    frame.sp--;
    frame.pc++;
  },
};

function resolveOperand(thread: JavaThread, frame: Frame): JavaClass {
  const index = frame.code[frame.pc + 1] as number;
  return resolveClass(thread.machine, frame.method.class, index);
}

function operandClass(thread: JavaThread, frame: Frame): JavaClass {
  return thread.machine.classTable[frame.code[frame.pc + 1] as number] as JavaClass;
}

function rewrite(frame: Frame, opcode: number, javaClass: JavaClass): void {
  frame.code[frame.pc] = opcode;
  frame.code[frame.pc + 1] = javaClass.id;
}

function pushNew(thread: JavaThread, frame: Frame, javaClass: JavaClass): void {
  pushReference(thread, frame, allocateInstance(thread.machine, javaClass));
  frame.pc += 2;
}
