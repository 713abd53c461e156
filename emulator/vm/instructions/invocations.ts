// Method invocation (JVM spec 2.11.8): resolved on first use, then rewritten; and the code around methods.
import { ACC_ABSTRACT, ACC_INTERFACE, ACC_STATIC, ACC_SUPER } from '../classfile/access-flags.ts';
import { ClassFileError } from '../classfile/class-file-error.ts';
import {
  resolveInterfaceMethod,
  resolveMethod,
  selectInterfaceMethod,
} from '../linking/resolve.ts';
import { JavaThrow } from '../native/java-throw.ts';
import type { Frame, JavaClass, JavaThread, Method, Reference } from '../run-time-data.ts';
import { ensureInitialized, stepInitialization } from '../thread/class-initialization.ts';
import { enterMethod } from '../thread/frames.ts';
import { enterMonitor, releaseMonitor } from '../thread/monitors.ts';
import { endThread } from '../thread/end-thread.ts';
import { synchronizedObject } from '../thread/unwind.ts';
import { decodeMethod } from './decode.ts';
import type { InstructionHandlers } from './instruction-handler.ts';
import { internalOpcode } from './opcodes.ts';

const STATIC_RESOLVED = internalOpcode('invokestatic_resolved');
const SPECIAL_RESOLVED = internalOpcode('invokespecial_resolved');
const VIRTUAL_RESOLVED = internalOpcode('invokevirtual_resolved');
const INTERFACE_RESOLVED = internalOpcode('invokeinterface_resolved');

export const INVOCATION_INSTRUCTIONS: InstructionHandlers = {
  invokestatic: (thread, frame) => {
    const method = resolveMethod(thread.machine, frame.method.class, operand(frame), true);
    if (!ensureInitialized(thread, method.class)) return;
    if (method.class.state === 'initialized') rewrite(frame, STATIC_RESOLVED, method.id, 0);
    else call(thread, frame, method);
  },
  invokespecial: (thread, frame) => {
    const from = frame.method.class;
    const resolved = resolveMethod(thread.machine, from, operand(frame), false);
    rewrite(frame, SPECIAL_RESOLVED, selectSpecial(from, resolved).id, 0);
  },
  invokevirtual: (thread, frame) => {
    const method = resolveMethod(thread.machine, frame.method.class, operand(frame), false);
    if ((method.class.flags & ACC_INTERFACE) !== 0) {
      rewrite(frame, INTERFACE_RESOLVED, method.id, method.argSlots);
    } else if (method.vtableIndex < 0) {
      rewrite(frame, SPECIAL_RESOLVED, method.id, 0);
    } else {
      rewrite(frame, VIRTUAL_RESOLVED, method.vtableIndex, method.argSlots);
    }
  },
  invokeinterface: (thread, frame) => {
    const method = resolveInterfaceMethod(thread.machine, frame.method.class, operand(frame));
    rewrite(frame, INTERFACE_RESOLVED, method.id, method.argSlots);
  },
  invokestatic_resolved: (thread, frame) => call(thread, frame, operandMethod(thread, frame)),
  invokespecial_resolved: (thread, frame) => {
    const method = operandMethod(thread, frame);
    receiverClass(thread, frame, method.argSlots);
    call(thread, frame, method);
  },
  invokevirtual_resolved: (thread, frame) => {
    const { code, pc } = frame;
    const receiver = receiverClass(thread, frame, code[pc + 2] as number);
    call(thread, frame, receiver.vtable[code[pc + 1] as number] as Method);
  },
  invokeinterface_resolved: (thread, frame) => {
    const receiver = receiverClass(thread, frame, frame.code[frame.pc + 2] as number);
    call(thread, frame, selectInterfaceMethod(receiver, operandMethod(thread, frame)));
  },
  prepare: (_thread, frame) => {
    prepare(frame.method);
    frame.code = frame.method.code;
  },
  abstract: (_thread, frame) => {
    const { method } = frame;
    const text = `${method.class.name}.${method.name}${method.descriptor}`;
    throw new JavaThrow('java/lang/AbstractMethodError', text);
  },
  sync_enter: (thread, frame) => {
    if (enterMonitor(thread, synchronizedObject(thread, frame))) frame.pc++;
  },
  sync_exit: (thread, frame) => {
    releaseMonitor(thread, synchronizedObject(thread, frame));
    frame.pc++;
  },
  class_init: stepInitialization,
  thread_exit: endThread,
};

function operand(frame: Frame): number {
  return frame.code[frame.pc + 1] as number;
}

function operandMethod(thread: JavaThread, frame: Frame): Method {
  return thread.machine.methodTable[operand(frame)] as Method;
}

function rewrite(frame: Frame, opcode: number, first: number, second: number): void {
  frame.code[frame.pc] = opcode;
  frame.code[frame.pc + 1] = first;
  frame.code[frame.pc + 2] = second;
}

function receiverClass(thread: JavaThread, frame: Frame, argSlots: number): JavaClass {
  const receiver = thread.refs[frame.sp - argSlots] as Reference;
  if (receiver === null) throw new JavaThrow('java/lang/NullPointerException');
  return receiver.class;
}

/** The caller goes on after its instruction of three words; a stack overflow leaves it where it is. */
function call(thread: JavaThread, frame: Frame, method: Method): void {
  enterMethod(thread, method);
  frame.pc += 3;
}

/** A call of a superclass's method runs the one the direct superclass has now (JVM spec, ACC_SUPER). */
function selectSpecial(from: JavaClass, method: Method): Method {
  const isSuperCall =
    (from.flags & ACC_SUPER) !== 0 &&
    method.vtableIndex >= 0 &&
    method.class !== from &&
    from.supertypes.has(method.class);
  const selected = isSuperCall ? from.superclass?.vtable[method.vtableIndex] : undefined;
  const chosen = selected ?? method;
  if ((chosen.flags & (ACC_ABSTRACT | ACC_STATIC)) === 0) return chosen;
  throw new JavaThrow('java/lang/AbstractMethodError', `${chosen.class.name}.${chosen.name}`);
}

function prepare(method: Method): void {
  try {
    decodeMethod(method);
  } catch (error) {
    if (!(error instanceof ClassFileError)) throw error;
    throw new JavaThrow('java/lang/VerifyError', error.message);
  }
}
