// Conversions between numeric types (JVM spec 2.11.4) beyond those of the fetch loop.
import {
  bitsToBigint,
  bitsToDouble,
  bitsToFloat,
  floatToBits,
  writeBigint,
  writeDouble,
} from '../heap/bits.ts';
import type { InstructionHandler, InstructionHandlers } from './instruction-handler.ts';

const MAX_INT = 0x7fffffff;
const MIN_INT = -0x80000000;
const MAX_LONG = 2n ** 63n - 1n;
const MIN_LONG = -(2n ** 63n);

export const CONVERSION_INSTRUCTIONS: InstructionHandlers = {
  i2f: convert(1, 1, (ints, slot) => {
    ints[slot] = floatToBits(ints[slot] as number);
  }),
  i2d: convert(1, 2, (ints, slot) => writeDouble(ints, slot, ints[slot] as number)),
  l2f: convert(2, 1, (ints, slot) => {
    ints[slot] = floatToBits(longToFloat(readLong(ints, slot)));
  }),
  l2d: convert(2, 2, (ints, slot) => writeDouble(ints, slot, Number(readLong(ints, slot)))),
  f2i: convert(1, 1, (ints, slot) => {
    ints[slot] = numberToInt(bitsToFloat(ints[slot] as number));
  }),
  f2l: convert(1, 2, (ints, slot) =>
    writeBigint(ints, slot, numberToLong(bitsToFloat(ints[slot] as number))),
  ),
  f2d: convert(1, 2, (ints, slot) => writeDouble(ints, slot, bitsToFloat(ints[slot] as number))),
  d2i: convert(2, 1, (ints, slot) => {
    ints[slot] = numberToInt(readDouble(ints, slot));
  }),
  d2l: convert(2, 2, (ints, slot) => writeBigint(ints, slot, numberToLong(readDouble(ints, slot)))),
  d2f: convert(2, 1, (ints, slot) => {
    ints[slot] = floatToBits(readDouble(ints, slot));
  }),
};

function convert(
  from: number,
  to: number,
  inPlace: (ints: Int32Array, slot: number) => void,
): InstructionHandler {
  return function convertTop({ ints }, frame): void {
    inPlace(ints, frame.sp - from);
    frame.sp += to - from;
    frame.pc++;
  };
}

function readLong(ints: Int32Array, slot: number): bigint {
  return bitsToBigint(ints[slot] as number, ints[slot + 1] as number);
}

function readDouble(ints: Int32Array, slot: number): number {
  return bitsToDouble(ints[slot] as number, ints[slot + 1] as number);
}

/** Rounds towards zero; NaN gives 0, and what does not fit the nearest int. */
export function numberToInt(value: number): number {
  if (Number.isNaN(value)) return 0;
  return Math.trunc(Math.min(Math.max(value, MIN_INT), MAX_INT));
}

export function numberToLong(value: number): bigint {
  if (Number.isNaN(value)) return 0n;
  if (value >= 2 ** 63) return MAX_LONG;
  return value <= -(2 ** 63) ? MIN_LONG : BigInt(Math.trunc(value));
}

/** Rounds once: a double between would round twice, so bits it cannot hold are gathered in its last one. */
export function longToFloat(value: bigint): number {
  const magnitude = value < 0n ? -value : value;
  if (magnitude < 1n << 53n) return Math.fround(Number(value));
  const kept = magnitude >> 16n;
  const sticky = (magnitude & 0xffffn) === 0n ? 0n : 1n;
  const rounded = Math.fround(Number(kept | sticky)) * 65536;
  return value < 0n ? -rounded : rounded;
}
