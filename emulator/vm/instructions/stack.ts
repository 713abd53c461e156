// Operand stack instructions (JVM spec 2.11.6). A slot is copied whole: its int and its reference.
import type { JavaThread, Reference } from '../run-time-data.ts';
import type { InstructionHandler, InstructionHandlers } from './instruction-handler.ts';

export const STACK_INSTRUCTIONS: InstructionHandlers = {
  nop: (_thread, frame) => {
    frame.pc++;
  },
  pop2: (_thread, frame) => {
    frame.sp -= 2;
    frame.pc++;
  },
  dup_x1: copyBelow(1, 1),
  dup_x2: copyBelow(1, 2),
  dup2: copyBelow(2, 0),
  dup2_x1: copyBelow(2, 1),
  dup2_x2: copyBelow(2, 2),
  swap: (thread, frame) => {
    copySlot(thread, frame.sp - 1, frame.sp);
    copySlot(thread, frame.sp - 2, frame.sp - 1);
    copySlot(thread, frame.sp, frame.sp - 2);
    frame.pc++;
  },
};

/** Copies the top `count` slots below the `skipped` slots beneath them. */
function copyBelow(count: number, skipped: number): InstructionHandler {
  return function copyTop(thread, frame): void {
    const { sp } = frame;
    for (let slot = sp - 1; slot >= sp - count - skipped; slot--)
      copySlot(thread, slot, slot + count);
    const start = sp - count - skipped;
    for (let index = 0; index < count; index++) copySlot(thread, sp + index, start + index);
    frame.sp += count;
    frame.pc++;
  };
}

function copySlot(thread: JavaThread, from: number, to: number): void {
  thread.ints[to] = thread.ints[from] as number;
  thread.refs[to] = thread.refs[from] as Reference;
}
