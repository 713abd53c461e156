// Collects big-endian bytes, as class files and zips' opposites have them.

export type ByteWriter = {
  readonly u1: (value: number) => void;
  readonly u2: (value: number) => void;
  readonly u4: (value: number) => void;
  readonly bytes: (value: Uint8Array) => void;
  readonly toBytes: () => Uint8Array;
};

/** An empty sequence of bytes to append to. */
export function createByteWriter(): ByteWriter {
  const out: number[] = [];
  function put(value: number, size: number): void {
    for (let shift = (size - 1) * 8; shift >= 0; shift -= 8) out.push((value >>> shift) & 0xff);
  }
  return {
    u1: (value) => put(value, 1),
    u2: (value) => put(value, 2),
    u4: (value) => put(value, 4),
    bytes: (value) => out.push(...value),
    toBytes: () => Uint8Array.from(out),
  };
}
