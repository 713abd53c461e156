// SHA-1 (FIPS 180-4, section 6.1).
import { paddedWords, rotateLeft, wordsToBytes } from './padded-words.ts';

const INITIAL = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
const CONSTANTS = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6];

export function sha1(message: Uint8Array): Uint8Array {
  const words = paddedWords(message, false);
  let state = INITIAL;
  for (let block = 0; block < words.length; block += 16) {
    state = addBlock(state, words.subarray(block, block + 16));
  }
  return wordsToBytes(state, false);
}

function addBlock(state: readonly number[], block: Uint32Array): number[] {
  const schedule = expand(block);
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  schedule.forEach((word, step) => {
    const constant = CONSTANTS[Math.floor(step / 20)] ?? 0;
    const next = (rotateLeft(a, 5) + choose(step, b, c, d) + e + constant + word) | 0;
    [a, b, c, d, e] = [next, a, rotateLeft(b, 30), c, d];
  });
  return [a, b, c, d, e].map((word, index) => (word + (state[index] ?? 0)) | 0);
}

function expand(block: Uint32Array): number[] {
  const schedule = [...block];
  for (let step = 16; step < 80; step++) {
    const mixed =
      (schedule[step - 3] ?? 0) ^
      (schedule[step - 8] ?? 0) ^
      (schedule[step - 14] ?? 0) ^
      (schedule[step - 16] ?? 0);
    schedule.push(rotateLeft(mixed, 1));
  }
  return schedule;
}

function choose(step: number, b: number, c: number, d: number): number {
  if (step < 20) return (b & c) | (~b & d);
  return step >= 40 && step < 60 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
}
