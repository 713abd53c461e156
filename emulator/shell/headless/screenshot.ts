// The phone's panel as a PNG file.
import { createCanvas, ImageData } from '@napi-rs/canvas';
import type { Screen } from '../../device/screen/screen.ts';

export function screenshot(screen: Screen): Uint8Array {
  const canvas = createCanvas(screen.width, screen.height);
  const image = new ImageData(screen.toRgba(), screen.width, screen.height);
  canvas.getContext('2d').putImageData(image, 0, 0);
  return canvas.toBuffer('image/png');
}
