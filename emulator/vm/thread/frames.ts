// Entering and leaving methods on a thread's own stack. Arguments become the callee's first locals where they lie.
import { JavaThrow } from '../native/java-throw.ts';
import { Frame, type JavaThread, type Method, type Reference } from '../run-time-data.ts';

/** Beyond these a thread's stack overflows; the deepest stacks of real handsets were far smaller. */
const MAX_SLOTS = 1 << 17;
const MAX_DEPTH = 6000;

export function topFrame(thread: JavaThread): Frame {
  return thread.frames[thread.depth] as Frame;
}

/** Enters a method whose arguments are on top of the running frame's operand stack. */
export function enterMethod(thread: JavaThread, method: Method): Frame {
  const caller = topFrame(thread);
  return pushFrame(thread, method, caller.sp - method.argSlots);
}

/** Errors: JavaThrow of StackOverflowError. */
export function pushFrame(thread: JavaThread, method: Method, base: number): Frame {
  if (thread.depth >= MAX_DEPTH) throw new JavaThrow('java/lang/StackOverflowError');
  ensureSlots(thread, base + method.frameSlots + 1);
  const depth = ++thread.depth;
  if (depth >= thread.frames.length) thread.frames.push(new Frame(method));
  const frame = thread.frames[depth] as Frame;
  frame.method = method;
  frame.code = method.code;
  frame.pc = 0;
  frame.base = base;
  frame.sp = base + method.maxLocals;
  return frame;
}

/** Grows the thread's stack to hold so many slots. Errors: JavaThrow of StackOverflowError. */
export function ensureSlots(thread: JavaThread, slots: number): void {
  if (slots <= thread.ints.length) return;
  if (slots > MAX_SLOTS) throw new JavaThrow('java/lang/StackOverflowError');
  let length = thread.ints.length;
  while (length < slots) length *= 2;
  const ints = new Int32Array(length);
  ints.set(thread.ints);
  thread.ints = ints;
  while (thread.refs.length < length) thread.refs.push(null);
}

/** Leaves a frame of the machine or a native method; frames above the depth keep nothing. */
export function popFrame(thread: JavaThread): void {
  const frame = topFrame(thread);
  frame.step = 0;
  frame.state = null;
  frame.catches = false;
  thread.depth--;
}

export function pushReference(thread: JavaThread, frame: Frame, reference: Reference): void {
  thread.refs[frame.sp++] = reference;
}

export function popReference(thread: JavaThread, frame: Frame): Reference {
  return thread.refs[--frame.sp] as Reference;
}

export function pushInt(thread: JavaThread, frame: Frame, value: number): void {
  thread.ints[frame.sp++] = value;
}

export function popInt(thread: JavaThread, frame: Frame): number {
  return thread.ints[--frame.sp] as number;
}
