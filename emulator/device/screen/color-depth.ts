// The colours a handset's panel can show, from two greys to sixteen million.

/** Turns an opaque ARGB colour into the nearest one the panel has. */
export type ColorDepth = (argb: number) => number;

/** Panels of sixteen shades and fewer have only greys. */
export function hasColors(colors: number): boolean {
  return colors > 16;
}

/** The panel of a handset whose catalogue says `colors`, e.g. 2, 4, 256, 4096, 65536, 262144. */
export function colorDepth(colors: number): ColorDepth {
  if (!hasColors(colors)) return greys(colors);
  const bits = Math.log2(colors);
  if (bits >= 24) return (argb) => argb;
  const blue = Math.floor(bits / 3);
  const red = Math.floor((bits - blue) / 2);
  const green = Math.floor(bits) - blue - red;
  return (argb) =>
    (0xff000000 |
      (level((argb >>> 16) & 0xff, 2 ** red) << 16) |
      (level((argb >>> 8) & 0xff, 2 ** green) << 8) |
      level(argb & 0xff, 2 ** blue)) >>>
    0;
}

function greys(count: number): ColorDepth {
  return (argb) => {
    const light =
      0.299 * ((argb >>> 16) & 0xff) + 0.587 * ((argb >>> 8) & 0xff) + 0.114 * (argb & 0xff);
    const grey = level(light, count);
    return (0xff000000 | (grey << 16) | (grey << 8) | grey) >>> 0;
  };
}

function level(value: number, levels: number): number {
  return Math.round((Math.round((value * (levels - 1)) / 255) * 255) / (levels - 1));
}
