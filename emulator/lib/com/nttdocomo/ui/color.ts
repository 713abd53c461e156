// DoJa's colours: opaque, and never negative as ints.

/** 0xAARRGGBB of a colour that Graphics.getColorOfRGB gave. */
export function argbOf(color: number): number {
  return (0xff000000 | (color & 0xffffff)) >>> 0;
}

/** In the order of Graphics.BLACK … Graphics.SILVER. */
export const NAMED_COLORS: readonly number[] = [
  0x000000, 0x0000ff, 0x00ff00, 0x00ffff, 0xff0000, 0xff00ff, 0xffff00, 0xffffff, 0x808080,
  0x000080, 0x008000, 0x008080, 0x800000, 0x800080, 0x808000, 0xc0c0c0,
];
