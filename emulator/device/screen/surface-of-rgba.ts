// Pixels as canvases give them (RGBA bytes) into a surface.
import { Surface } from './surface.ts';

export function surfaceOfRgba(rgba: ArrayLike<number>, width: number, height: number): Surface {
  const surface = new Surface(width, height, 0);
  for (let index = 0; index < width * height; index++) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = [
      rgba[index * 4],
      rgba[index * 4 + 1],
      rgba[index * 4 + 2],
      rgba[index * 4 + 3],
    ];
    surface.pixels[index] = ((alpha << 24) | (red << 16) | (green << 8) | blue) >>> 0;
  }
  return surface;
}
