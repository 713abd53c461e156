// Control transfer (JVM spec 2.11.7) beyond the branches of the fetch loop.
import { JavaThrow } from '../native/java-throw.ts';
import type { Instance } from '../run-time-data.ts';
import { throwInThread } from '../thread/unwind.ts';
import { popInt, popReference, pushInt } from '../thread/frames.ts';
import type { InstructionHandlers } from './instruction-handler.ts';

export const CONTROL_INSTRUCTIONS: InstructionHandlers = {
  jsr: (thread, frame) => {
    pushInt(thread, frame, frame.pc + 2);
    frame.pc = frame.code[frame.pc + 1] as number;
  },
  ret: (thread, frame) => {
    frame.pc = thread.ints[frame.base + (frame.code[frame.pc + 1] as number)] as number;
  },
  // low, count, default, targets
  tableswitch: (thread, frame) => {
    const { code, pc } = frame;
    const index = popInt(thread, frame) - (code[pc + 1] as number);
    const isInTable = index >= 0 && index < (code[pc + 2] as number);
    frame.pc = code[isInTable ? pc + 4 + index : pc + 3] as number;
  },
  // count, default, targets, keys
  lookupswitch: (thread, frame) => {
    const { code, pc } = frame;
    const count = code[pc + 1] as number;
    const index = searchKey(code, pc + 3 + count, count, popInt(thread, frame));
    frame.pc = code[index < 0 ? pc + 2 : pc + 3 + index] as number;
  },
  athrow: (thread, frame) => {
    const thrown = popReference(thread, frame);
    if (thrown === null) throw new JavaThrow('java/lang/NullPointerException');
    throwInThread(thread, thrown as Instance);
  },
};

/** The position of a key in the ordered list that starts at `start`, or -1. */
function searchKey(code: Int32Array, start: number, count: number, key: number): number {
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = code[start + middle] as number;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
