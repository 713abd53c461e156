// Arithmetic (JVM spec 2.11.3) beyond the ints and simple longs of the fetch loop.
import { bitsToDouble, bitsToFloat, floatToBits, writeDouble } from '../heap/bits.ts';
import { JavaThrow } from '../native/java-throw.ts';
import type { InstructionHandler, InstructionHandlers } from './instruction-handler.ts';
import { divideLong, longResult, remainderLong } from './long-arithmetic.ts';

export const MATH_INSTRUCTIONS: InstructionHandlers = {
  idiv: throwDivisionByZero,
  irem: throwDivisionByZero,
  ldiv: longDivision(divideLong),
  lrem: longDivision(remainderLong),
  lneg: (thread, frame) => {
    const { ints } = thread;
    const { sp } = frame;
    const low = ints[sp - 1] as number;
    ints[sp - 2] = ~(ints[sp - 2] as number) + (low === 0 ? 1 : 0);
    ints[sp - 1] = -low;
    frame.pc++;
  },
  fadd: floatOperation((a, b) => a + b),
  fsub: floatOperation((a, b) => a - b),
  fmul: floatOperation((a, b) => a * b),
  fdiv: floatOperation((a, b) => a / b),
  frem: floatOperation((a, b) => a % b),
  fneg: negateSign(1),
  dadd: doubleOperation((a, b) => a + b),
  dsub: doubleOperation((a, b) => a - b),
  dmul: doubleOperation((a, b) => a * b),
  ddiv: doubleOperation((a, b) => a / b),
  drem: doubleOperation((a, b) => a % b),
  dneg: negateSign(2),
};

/** The fetch loop divides by all but zero itself. */
function throwDivisionByZero(): never {
  throw new JavaThrow('java/lang/ArithmeticException', '/ by zero');
}

/** Gives the high word and leaves the low one in `longResult`. */
type LongFunction = (aHigh: number, aLow: number, bHigh: number, bLow: number) => number;

function longOperation(operation: LongFunction): InstructionHandler {
  return function operateOnLongs({ ints }, frame): void {
    const { sp } = frame;
    const a = ints[sp - 4] as number;
    const b = ints[sp - 2] as number;
    ints[sp - 4] = operation(a, ints[sp - 3] as number, b, ints[sp - 1] as number);
    ints[sp - 3] = longResult.low;
    frame.sp -= 2;
    frame.pc++;
  };
}

function longDivision(operation: LongFunction): InstructionHandler {
  const divide = longOperation(operation);
  return function divideLongs(thread, frame): void {
    const { sp } = frame;
    if (thread.ints[sp - 1] === 0 && thread.ints[sp - 2] === 0) throwDivisionByZero();
    divide(thread, frame);
  };
}

type NumberFunction = (a: number, b: number) => number;

/** A double holds the exact sum, difference or product of floats, so that rounding it once is exact. */
function floatOperation(operation: NumberFunction): InstructionHandler {
  return function operateOnFloats({ ints }, frame): void {
    const { sp } = frame;
    const a = bitsToFloat(ints[sp - 2] as number);
    const b = bitsToFloat(ints[sp - 1] as number);
    ints[sp - 2] = floatToBits(operation(a, b));
    frame.sp--;
    frame.pc++;
  };
}

function doubleOperation(operation: NumberFunction): InstructionHandler {
  return function operateOnDoubles({ ints }, frame): void {
    const { sp } = frame;
    const a = bitsToDouble(ints[sp - 4] as number, ints[sp - 3] as number);
    const b = bitsToDouble(ints[sp - 2] as number, ints[sp - 1] as number);
    writeDouble(ints, sp - 4, operation(a, b));
    frame.sp -= 2;
    frame.pc++;
  };
}

/** Floats and doubles are negated by their sign bit, zero and NaN too. */
function negateSign(slots: number): InstructionHandler {
  return function negate({ ints }, frame): void {
    const slot = frame.sp - slots;
    ints[slot] = (ints[slot] as number) ^ 0x80000000;
    frame.pc++;
  };
}
