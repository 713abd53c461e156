// Copies a part of one surface onto another, transparency included.
import { blendPixel } from './blend-pixel.ts';
import type { Point } from './fill-polygon.ts';
import { intersect, moveBy, type Rectangle } from './rectangle.ts';
import type { Surface } from './surface.ts';

export type PictureCopy = {
  readonly from: Surface;
  readonly part: Rectangle;
  readonly to: Surface;
  /** Where the part's top left corner goes. */
  readonly at: Point;
  readonly clip: Rectangle;
};

export function drawPicture({ from, part, to, at, clip }: PictureCopy): void {
  const source = intersect(part, from.bounds);
  const dx = at.x - part.x;
  const dy = at.y - part.y;
  const shown = intersect(moveBy(source, dx, dy), clip);
  // A picture drawn onto itself is copied as it was before.
  const pixels = from === to ? from.pixels.slice() : from.pixels;
  const { texts } = from;
  const copyRow = from.isOpaque ? copyPixels : blendPixels;
  for (let y = shown.y; y < shown.y + shown.height; y++) {
    const source = (y - dy) * from.width + shown.x - dx;
    copyRow(pixels.subarray(source, source + shown.width), to.pixels, y * to.width + shown.x);
  }
  if (from.isOpaque) to.coverTexts(shown);
  to.placeTexts(texts, { x: dx, y: dy }, shown);
}

function copyPixels(row: Uint32Array, to: Uint32Array, start: number): void {
  to.set(row, start);
}

function blendPixels(row: Uint32Array, to: Uint32Array, start: number): void {
  row.forEach((pixel, index) => {
    to[start + index] = blendPixel(to[start + index] ?? 0, pixel, 255);
  });
}
