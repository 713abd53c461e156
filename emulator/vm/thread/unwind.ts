// A Java exception looks for its handler (JVM spec 2.10), leaving frames on the way.
import { ACC_STATIC, ACC_SYNCHRONIZED } from '../classfile/access-flags.ts';
import { mirrorOf } from '../heap/mirrors.ts';
import { findUsableClass, isAssignable } from '../linking/load-class.ts';
import type { Frame, Instance, JavaObject, JavaThread } from '../run-time-data.ts';
import { failInitialization } from './class-initialization.ts';
import { popFrame, topFrame } from './frames.ts';
import { callingPc, isInternal } from './internal-method.ts';
import { releaseMonitor } from './monitors.ts';

/**
 * Throws in the running frame, whose `pc` is that of the throwing instruction. The thread goes on at the handler; with
 * none left it stands in its lowest frame with `uncaught` set.
 */
export function throwInThread(thread: JavaThread, thrown: Instance): void {
  let throwable = thrown;
  let pc = topFrame(thread).pc;
  while (thread.depth > 0) {
    const frame = topFrame(thread);
    if (enterHandler(thread, frame, pc, throwable)) return;
    throwable = leaveFrame(thread, frame, throwable);
    popFrame(thread);
    pc = callingPc(topFrame(thread), frame);
  }
  thread.uncaught = throwable;
  topFrame(thread).pc = 0;
}

function enterHandler(thread: JavaThread, frame: Frame, pc: number, throwable: Instance): boolean {
  if (frame.catches) {
    frame.catches = false;
    frame.sp = frame.base + frame.method.maxLocals;
    frame.awaited = 'thrown';
    thread.refs[frame.sp++] = throwable;
    return true;
  }
  const target = findHandler(thread, frame, pc, throwable);
  if (target < 0) return false;
  frame.pc = target;
  frame.sp = frame.base + frame.method.maxLocals;
  thread.refs[frame.sp++] = throwable;
  return true;
}

function findHandler(thread: JavaThread, frame: Frame, pc: number, throwable: Instance): number {
  for (const handler of frame.method.handlers) {
    if (pc < handler.start || pc >= handler.end) continue;
    if (handler.catchType === null) return handler.target;
    const caught = findUsableClass(thread.machine, handler.catchType);
    if (caught !== null && isAssignable(throwable.class, caught)) return handler.target;
  }
  return -1;
}

/** Undoes what entering the frame did; a failing static initializer changes the exception. */
function leaveFrame(thread: JavaThread, frame: Frame, throwable: Instance): Instance {
  if (isInternal(frame.method)) return failInitialization(thread, frame, throwable);
  if ((frame.method.flags & ACC_SYNCHRONIZED) !== 0 && frame.pc > 0) {
    releaseMonitor(thread, synchronizedObject(thread, frame));
  }
  return throwable;
}

/** The object that a synchronized method locks: `this`, or the class. */
export function synchronizedObject(thread: JavaThread, frame: Frame): JavaObject {
  const { method, base } = frame;
  if ((method.flags & ACC_STATIC) !== 0) return mirrorOf(thread.machine, method.class);
  return thread.refs[base] as JavaObject;
}
