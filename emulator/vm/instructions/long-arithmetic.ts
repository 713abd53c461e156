// 64-bit arithmetic on pairs of ints. The low word of each result is left in `longResult.low`, which spares an object.

export const longResult = { low: 0 };

const TWO_32 = 4294967296;
const SAFE_HIGH = 1 << 20;

/** The high word of the product, by halves of words, so that no step leaves 32 bits. */
export function multiplyLong(aHigh: number, aLow: number, bHigh: number, bLow: number): number {
  const a0 = aLow & 0xffff;
  const a1 = aLow >>> 16;
  const b0 = bLow & 0xffff;
  const b1 = bLow >>> 16;
  const middle = (Math.imul(a1, b0) + (Math.imul(a0, b0) >>> 16)) | 0;
  const middle2 = (Math.imul(a0, b1) + (middle & 0xffff)) | 0;
  const carry = (Math.imul(a1, b1) + (middle >>> 16) + (middle2 >>> 16)) | 0;
  longResult.low = Math.imul(aLow, bLow);
  return (carry + Math.imul(aHigh, bLow) + Math.imul(aLow, bHigh)) | 0;
}

/** The high word of the quotient, rounded towards zero; the divisor is not zero. */
export function divideLong(aHigh: number, aLow: number, bHigh: number, bLow: number): number {
  if (isSafe(aHigh) && isSafe(bHigh)) {
    return fromNumber(Math.trunc(toNumber(aHigh, aLow) / toNumber(bHigh, bLow)));
  }
  return fromBigint(toBigint(aHigh, aLow) / toBigint(bHigh, bLow));
}

/** The high word of the remainder, with the sign of the dividend; the divisor is not zero. */
export function remainderLong(aHigh: number, aLow: number, bHigh: number, bLow: number): number {
  if (isSafe(aHigh) && isSafe(bHigh)) {
    return fromNumber(toNumber(aHigh, aLow) % toNumber(bHigh, bLow));
  }
  return fromBigint(toBigint(aHigh, aLow) % toBigint(bHigh, bLow));
}

/** Whether the value is exact as a host number: within 53 bits. */
function isSafe(high: number): boolean {
  return high < SAFE_HIGH && high >= -SAFE_HIGH;
}

export function toNumber(high: number, low: number): number {
  return high * TWO_32 + (low >>> 0);
}

/** The high word of an exact whole number below 2^63 in size. */
export function fromNumber(value: number): number {
  longResult.low = value | 0;
  return Math.floor(value / TWO_32) | 0;
}

function toBigint(high: number, low: number): bigint {
  return (BigInt(high) << 32n) | BigInt(low >>> 0);
}

function fromBigint(value: bigint): number {
  longResult.low = Number(BigInt.asIntN(32, value));
  return Number(BigInt.asIntN(32, value >> 32n));
}

// The host shifts words by the distance modulo 32. What goes over to the other word is shifted in two steps, so that a
// distance of 0 takes nothing over.

export function shiftLeftLong(high: number, low: number, distance: number): number {
  if ((distance & 32) !== 0) {
    longResult.low = 0;
    return low << distance;
  }
  longResult.low = low << distance;
  return (high << distance) | ((low >>> 1) >>> ~distance);
}

export function shiftRightLong(high: number, low: number, distance: number): number {
  if ((distance & 32) !== 0) {
    longResult.low = high >> distance;
    return high >> 31;
  }
  longResult.low = (low >>> distance) | ((high << 1) << ~distance);
  return high >> distance;
}

export function shiftRightUnsignedLong(high: number, low: number, distance: number): number {
  if ((distance & 32) !== 0) {
    longResult.low = (high >>> distance) | 0;
    return 0;
  }
  longResult.low = (low >>> distance) | ((high << 1) << ~distance);
  return high >>> distance;
}
