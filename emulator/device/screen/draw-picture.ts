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
  let opaque = true;
  for (let y = shown.y; y < shown.y + shown.height; y++) {
    const sourceRow = (y - dy) * from.width - dx;
    const row = y * to.width;
    for (let x = shown.x; x < shown.x + shown.width; x++) {
      const pixel = pixels[sourceRow + x] ?? 0;
      opaque &&= pixel >>> 24 === 0xff;
      to.pixels[row + x] = blendPixel(to.pixels[row + x] ?? 0, pixel, 255);
    }
  }
  if (opaque) to.coverTexts(shown);
  to.placeTexts(texts, { x: dx, y: dy }, shown);
}
