// Methods of the machine's own, below a thread's first frame and around a class's initialization.
import type { Frame, JavaClass, Method } from '../run-time-data.ts';

/** A method that only the machine enters; stack traces leave it out. */
export function createInternalMethod(javaClass: JavaClass, code: Int32Array): Method {
  return {
    id: -1,
    class: javaClass,
    name: '$internal',
    descriptor: '()V',
    type: { parameters: [], returns: 'V', parameterSlots: 0 },
    flags: 0,
    argSlots: 0,
    maxLocals: 0,
    frameSlots: 2,
    body: null,
    native: null,
    vtableIndex: -1,
    code,
    handlers: [],
    offsets: null,
  };
}

export function isInternal(method: Method): boolean {
  return method.id < 0;
}

/**
 * A counter within the instruction by which the caller entered the frame. After a call the caller's own counter is
 * past it already; an instruction that had a class initialized is still to be run again.
 */
export function callingPc(caller: Frame, entered: Frame): number {
  return isInternal(entered.method) ? caller.pc : caller.pc - 1;
}
