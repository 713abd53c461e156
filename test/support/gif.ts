// GIFs made for tests: frames of one colour each.

export type TestFrame = {
  readonly box: readonly [x: number, y: number, width: number, height: number];
  /** Index into black, red, green, blue. */
  readonly color: number;
  /** Hundredths of a second. */
  readonly delay: number;
  /** 0 or 1 to keep, 2 to clear, 3 to restore. */
  readonly disposal: number;
};

const COLORS = [0, 0, 0, 255, 0, 0, 0, 255, 0, 0, 0, 255];

/** `repeats` as the file counts them: 0 for without end, null to say nothing. */
export function gif(
  width: number,
  height: number,
  frames: readonly TestFrame[],
  repeats: number | null = null,
): Uint8Array {
  const screen = [...word(width), ...word(height), 0x81, 0, 0];
  const loop = [0x21, 0xff, 11, ...Buffer.from('NETSCAPE2.0'), 3, 1, ...word(repeats ?? 0), 0];
  return Uint8Array.from([
    ...Buffer.from('GIF89a'),
    ...screen,
    ...COLORS,
    ...(repeats === null ? [] : loop),
    ...frames.flatMap(frameBytes),
    0x3b,
  ]);
}

function frameBytes({ box, color, delay, disposal }: TestFrame): number[] {
  const control = [0x21, 0xf9, 4, disposal << 2, ...word(delay), 0, 0];
  const data = pack(box[2] * box[3], color);
  return [...control, 0x2c, ...box.flatMap(word), 0, 2, data.length, ...data, 0];
}

/** Codes of three bits, a clear code before every pixel: no table ever grows. */
function pack(pixels: number, color: number): number[] {
  const codes = [...Array.from({ length: pixels }, () => [4, color]).flat(), 5];
  const bytes: number[] = [];
  codes.forEach((code, index) => {
    for (let bit = 0; bit < 3; bit++) {
      const at = index * 3 + bit;
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (((code >> bit) & 1) << (at & 7));
    }
  });
  return bytes;
}

function word(value: number): number[] {
  return [value & 0xff, value >> 8];
}
