// MD5 (RFC 1321).
import { paddedWords, rotateLeft, wordsToBytes } from './padded-words.ts';

const INITIAL = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
/** By round and step modulo 4. */
const ROTATIONS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
const CONSTANTS = Array.from({ length: 64 }, (_, step) =>
  Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32),
);

export function md5(message: Uint8Array): Uint8Array {
  const words = paddedWords(message, true);
  let state = INITIAL;
  for (let block = 0; block < words.length; block += 16) {
    state = addBlock(state, words.subarray(block, block + 16));
  }
  return wordsToBytes(state, true);
}

function addBlock(state: readonly number[], block: Uint32Array): number[] {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  CONSTANTS.forEach((constant, step) => {
    const round = Math.floor(step / 16);
    const word = block[wordOf(round, step)] ?? 0;
    const sum = (a + mix(round, b, c, d) + constant + word) | 0;
    const rotated = rotateLeft(sum, ROTATIONS[round * 4 + (step % 4)] ?? 0);
    [a, b, c, d] = [d, (b + rotated) | 0, b, c];
  });
  return [a, b, c, d].map((word, index) => (word + (state[index] ?? 0)) | 0);
}

function mix(round: number, b: number, c: number, d: number): number {
  if (round === 0) return (b & c) | (~b & d);
  if (round === 1) return (d & b) | (~d & c);
  return round === 2 ? b ^ c ^ d : c ^ (b | ~d);
}

function wordOf(round: number, step: number): number {
  const [factor = 1, offset = 0] = [
    [1, 0],
    [5, 1],
    [3, 5],
    [7, 0],
  ][round] ?? [1, 0];
  return (factor * step + offset) % 16;
}
