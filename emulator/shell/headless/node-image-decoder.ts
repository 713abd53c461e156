// GIF, JPEG and PNG for a phone in Node.
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { surfaceOfRgba } from '../../device/screen/surface-of-rgba.ts';
import type { Surface } from '../../device/screen/surface.ts';

export async function decodeImageInNode(bytes: Uint8Array): Promise<Surface | null> {
  const image = await loadImage(bytes).catch(() => null);
  if (image === null || image.width === 0 || image.height === 0) return null;
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  return surfaceOfRgba(data, image.width, image.height);
}
