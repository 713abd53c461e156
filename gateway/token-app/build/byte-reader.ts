// Moves over big-endian bytes, as class files have them.

export type ByteReader = {
  readonly u1: () => number;
  readonly u2: () => number;
  readonly u4: () => number;
  readonly bytes: (length: number) => Uint8Array;
};

/** A cursor that starts at the first byte; reading past the end throws a RangeError. */
export function createByteReader(bytes: Uint8Array): ByteReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  function advance(length: number): number {
    at += length;
    return at - length;
  }
  return {
    u1: () => view.getUint8(advance(1)),
    u2: () => view.getUint16(advance(2)),
    u4: () => view.getUint32(advance(4)),
    bytes: (length) => {
      const from = advance(length);
      if (at > bytes.length)
        throw new RangeError(`Cannot read class file: it ends at ${bytes.length}`);
      return bytes.subarray(from, at);
    },
  };
}
