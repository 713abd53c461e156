// Class initialization (JVM spec 5.5): superclass first, once, by one thread while others wait, failing once for all.
import { ACC_INTERFACE, ACC_STATIC } from '../classfile/access-flags.ts';
import { internString } from '../heap/strings.ts';
import { CLASS_INIT_CODE } from '../instructions/stub-code.ts';
import { isAssignable, loadClass } from '../linking/load-class.ts';
import { findDeclaredMethod } from '../linking/resolve.ts';
import { JavaThrow } from '../native/java-throw.ts';
import type { Frame, Instance, JavaClass, JavaThread } from '../run-time-data.ts';
import { verifyClass } from '../verify/verify-class.ts';
import { popFrame, pushFrame, topFrame } from './frames.ts';
import { createInternalMethod } from './internal-method.ts';
import { createThrowable, describeThrowable } from './throwable.ts';

/**
 * Whether the class may be used now. If not, the thread has a frame to initialize it in, or waits for another thread
 * that does so, and the instruction must be run again. Errors: JavaThrow of NoClassDefFoundError.
 */
export function ensureInitialized(thread: JavaThread, javaClass: JavaClass): boolean {
  if (javaClass.state === 'initialized' || javaClass.initializer === thread) return true;
  if (javaClass.state === 'erroneous') {
    throw new JavaThrow('java/lang/NoClassDefFoundError', javaClass.name);
  }
  if (javaClass.state === 'initializing') {
    thread.state = 'initializing';
    return false;
  }
  verifyClass(thread.machine, javaClass);
  if (needsNoCode(javaClass)) {
    finishInitialization(thread, javaClass);
    return true;
  }
  const { sp } = topFrame(thread);
  pushFrame(thread, createInternalMethod(javaClass, CLASS_INIT_CODE), sp);
  javaClass.state = 'initializing';
  javaClass.initializer = thread;
  return false;
}

function needsNoCode(javaClass: JavaClass): boolean {
  const { superclass } = javaClass;
  const isParentReady = superclass === null || superclass.state === 'initialized';
  return isParentReady && findDeclaredMethod(javaClass, '<clinit>', '()V') === null;
}

/** The instruction `class_init`: one step at a time, for each may enter another frame. */
export function stepInitialization(thread: JavaThread, frame: Frame): void {
  const javaClass = frame.method.class;
  const { superclass } = javaClass;
  const isInterface = (javaClass.flags & ACC_INTERFACE) !== 0;
  if (frame.step === 0) {
    if (superclass !== null && !isInterface && !ensureInitialized(thread, superclass)) return;
    frame.step = 1;
    setStringConstants(thread, javaClass);
    const initializer = findDeclaredMethod(javaClass, '<clinit>', '()V');
    if (initializer !== null) {
      pushFrame(thread, initializer, frame.sp);
      return;
    }
  }
  popFrame(thread);
  finishInitialization(thread, javaClass);
}

function finishInitialization(thread: JavaThread, javaClass: JavaClass): void {
  if (javaClass.state === 'linked') setStringConstants(thread, javaClass);
  settle(thread, javaClass, 'initialized');
}

function settle(
  thread: JavaThread,
  javaClass: JavaClass,
  state: 'initialized' | 'erroneous',
): void {
  javaClass.state = state;
  javaClass.initializer = null;
  for (const other of thread.machine.threads) {
    if (other.state === 'initializing') other.state = 'ready';
  }
}

function setStringConstants(thread: JavaThread, javaClass: JavaClass): void {
  const data = thread.machine;
  for (const { flags, constantText, slot } of javaClass.fields) {
    if ((flags & ACC_STATIC) === 0 || constantText === null) continue;
    data.statics[slot] = internString(data, constantText);
  }
}

/** An exception leaves the frame of `class_init`: the class is erroneous, and others than Errors are wrapped. */
export function failInitialization(
  thread: JavaThread,
  frame: Frame,
  throwable: Instance,
): Instance {
  settle(thread, frame.method.class, 'erroneous');
  if (isAssignable(throwable.class, loadClass(thread.machine, 'java/lang/Error'))) return throwable;
  const message = describeThrowable(throwable);
  return createThrowable(thread, 'java/lang/ExceptionInInitializerError', message);
}
