// The padding that MD5 and SHA-1 have in common: a one bit, zeros, and the length in bits.

const BLOCK_BYTES = 64;

/** The message in 32-bit words, sixteen a block. */
export function paddedWords(message: Uint8Array, isLittleEndian: boolean): Uint32Array {
  const blocks = Math.ceil((message.length + 9) / BLOCK_BYTES);
  const bytes = new Uint8Array(blocks * BLOCK_BYTES);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  const bits = BigInt(message.length) * 8n;
  view.setBigUint64(bytes.length - 8, bits, isLittleEndian);
  return Uint32Array.from({ length: bytes.length / 4 }, (_, index) =>
    view.getUint32(index * 4, isLittleEndian),
  );
}

export function rotateLeft(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

/** The state's words as bytes. */
export function wordsToBytes(words: readonly number[], isLittleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(words.length * 4);
  const view = new DataView(bytes.buffer);
  words.forEach((word, index) => view.setUint32(index * 4, word, isLittleEndian));
  return bytes;
}
