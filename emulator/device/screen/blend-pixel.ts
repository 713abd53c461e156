// One ARGB pixel over another.

/** `over` laid on `under`, its alpha scaled by `coverage` (0…255). */
export function blendPixel(under: number, over: number, coverage: number): number {
  const alpha = ((over >>> 24) * coverage) / 255;
  if (alpha === 0) return under;
  if (alpha === 255) return over;
  const underAlpha = ((under >>> 24) * (255 - alpha)) / 255;
  const total = alpha + underAlpha;
  const share = alpha / total;
  const red = mix((under >>> 16) & 0xff, (over >>> 16) & 0xff, share);
  const green = mix((under >>> 8) & 0xff, (over >>> 8) & 0xff, share);
  const blue = mix(under & 0xff, over & 0xff, share);
  return ((Math.round(total) << 24) | (red << 16) | (green << 8) | blue) >>> 0;
}

function mix(under: number, over: number, share: number): number {
  return Math.round(over * share + under * (1 - share));
}
