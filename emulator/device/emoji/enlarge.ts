// Drawings at the size of a font's cell: doubled with their slopes kept, then made smaller by averaging.
import { DRAWING_SIDE, type Drawing } from './drawing.ts';

/** Samples a side that are averaged into one pixel, where the size is no doubling of the drawing. */
const SAMPLES = 3;

/** ARGB pixels, `size` rows of `size`. */
export function enlarge(
  drawing: Drawing,
  size: number,
  colorOf: (letter: string) => number,
): Uint32Array {
  const isDoubled = Number.isInteger(Math.log2(size / DRAWING_SIDE));
  const samples = isDoubled ? 1 : SAMPLES;
  let large = drawing;
  while (large.side < size * samples) large = double(large);
  const colors = large.letters.map(colorOf);
  const step = large.side / (size * samples);
  return Uint32Array.from({ length: size * size }, (_pixel, index) => {
    const column = (index % size) * samples;
    const row = Math.floor(index / size) * samples;
    const found: number[] = [];
    for (let sample = 0; sample < samples ** 2; sample++) {
      const x = Math.floor((column + (sample % samples) + 0.5) * step);
      const y = Math.floor((row + Math.floor(sample / samples) + 0.5) * step);
      found.push(colors[y * large.side + x] ?? 0);
    }
    return average(found);
  });
}

/** Each letter becomes four; a corner between two neighbours alike becomes theirs, so that slopes are not stairs. */
function double({ side, letters }: Drawing): Drawing {
  function at(column: number, row: number): string {
    const isInside = column >= 0 && row >= 0 && column < side && row < side;
    return isInside ? (letters[row * side + column] ?? '') : '';
  }
  const doubled: string[] = [];
  for (let index = 0; index < 4 * side * side; index++) {
    const right = index % 2;
    const lower = Math.floor(index / (2 * side)) % 2;
    const column = Math.floor((index % (2 * side)) / 2);
    const row = Math.floor(index / (4 * side));
    const beside = at(column + 2 * right - 1, row);
    const otherBeside = at(column + 1 - 2 * right, row);
    const near = at(column, row + 2 * lower - 1);
    const otherNear = at(column, row + 1 - 2 * lower);
    const isCorner = beside === near && beside !== otherNear && near !== otherBeside;
    doubled.push(isCorner && beside !== '' ? beside : at(column, row));
  }
  return { side: 2 * side, letters: doubled };
}

function average(colors: readonly number[]): number {
  let [alpha, red, green, blue] = [0, 0, 0, 0];
  for (const color of colors) {
    const weight = color >>> 24;
    alpha += weight;
    red += ((color >>> 16) & 0xff) * weight;
    green += ((color >>> 8) & 0xff) * weight;
    blue += (color & 0xff) * weight;
  }
  if (alpha === 0) return 0;
  const channels = [alpha / colors.length, red / alpha, green / alpha, blue / alpha];
  return channels.reduce((argb, channel) => ((argb << 8) | Math.round(channel)) >>> 0, 0);
}
