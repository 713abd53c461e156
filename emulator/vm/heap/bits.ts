// Floats, doubles and longs as the ints that hold them on the typed stack (big-endian: high word first).

const ints = new Int32Array(2);
const floats = new Float32Array(ints.buffer);
const doubles = new Float64Array(ints.buffer);
doubles[0] = 1;
const HIGH = ints[1] === 0 ? 0 : 1;
const LOW = 1 - HIGH;

export function floatToBits(value: number): number {
  floats[0] = value;
  return ints[0] as number;
}

export function bitsToFloat(bits: number): number {
  ints[0] = bits;
  return floats[0] as number;
}

export function bitsToDouble(high: number, low: number): number {
  ints[HIGH] = high;
  ints[LOW] = low;
  return doubles[0] as number;
}

export function doubleToBits(value: number): { readonly high: number; readonly low: number } {
  doubles[0] = value;
  return { high: ints[HIGH] as number, low: ints[LOW] as number };
}

/** Writes a double's two words at `index`. */
export function writeDouble(target: Int32Array, index: number, value: number): void {
  doubles[0] = value;
  target[index] = ints[HIGH] as number;
  target[index + 1] = ints[LOW] as number;
}

export function bitsToBigint(high: number, low: number): bigint {
  return (BigInt(high) << 32n) | BigInt(low >>> 0);
}

/** Writes the low 64 bits as two words at `index`. */
export function writeBigint(target: Int32Array, index: number, value: bigint): void {
  target[index] = Number(BigInt.asIntN(32, value >> 32n));
  target[index + 1] = Number(BigInt.asIntN(32, value));
}
