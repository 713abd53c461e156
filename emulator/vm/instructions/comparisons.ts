// Comparisons of floats and doubles (JVM spec fcmp<op>, dcmp<op>).
import { bitsToDouble, bitsToFloat } from '../heap/bits.ts';
import type { InstructionHandler, InstructionHandlers } from './instruction-handler.ts';

export const COMPARISON_INSTRUCTIONS: InstructionHandlers = {
  fcmpl: compareFloats(-1),
  fcmpg: compareFloats(1),
  dcmpl: compareDoubles(-1),
  dcmpg: compareDoubles(1),
};

function compareFloats(withNaN: number): InstructionHandler {
  return function compareTwoFloats({ ints }, frame): void {
    const { sp } = frame;
    const a = bitsToFloat(ints[sp - 2] as number);
    ints[sp - 2] = compare(a, bitsToFloat(ints[sp - 1] as number), withNaN);
    frame.sp--;
    frame.pc++;
  };
}

function compareDoubles(withNaN: number): InstructionHandler {
  return function compareTwoDoubles({ ints }, frame): void {
    const { sp } = frame;
    const a = bitsToDouble(ints[sp - 4] as number, ints[sp - 3] as number);
    const b = bitsToDouble(ints[sp - 2] as number, ints[sp - 1] as number);
    ints[sp - 4] = compare(a, b, withNaN);
    frame.sp -= 3;
    frame.pc++;
  };
}

function compare(a: number, b: number, withNaN: number): number {
  if (a < b) return -1;
  if (a > b) return 1;
  return a === b ? 0 : withNaN;
}
