// A part of a picture at another size, by nearest pixels.
import type { Rectangle } from './rectangle.ts';
import { Surface } from './surface.ts';

/** Sides beyond this are no picture a phone could hold. */
const LONGEST_SIDE = 4096;

export function scalePicture(
  picture: Surface,
  part: Rectangle,
  width: number,
  height: number,
): Surface {
  const scaled = new Surface(limit(width), limit(height), 0);
  for (let y = 0; y < scaled.height; y++) {
    for (let x = 0; x < scaled.width; x++) {
      const column = part.x + Math.floor((x * part.width) / scaled.width);
      const row = part.y + Math.floor((y * part.height) / scaled.height);
      const isInside = column >= 0 && row >= 0 && column < picture.width && row < picture.height;
      scaled.pixels[y * scaled.width + x] = isInside ? picture.pixelAt(column, row) : 0;
    }
  }
  return scaled;
}

function limit(side: number): number {
  return Math.min(LONGEST_SIDE, Math.max(0, side));
}
