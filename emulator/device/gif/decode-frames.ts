// A picture as the frames that a phone shows one after another.
import type { ImageDecoder } from '../image-decoder.ts';
import { Surface } from '../screen/surface.ts';
import { splitGif, type GifFrame } from './split-gif.ts';

export type PictureFrame = { readonly picture: Surface; readonly delayMs: number };

export type Frames = {
  /** At least one. */
  readonly frames: readonly PictureFrame[];
  /** How often they are played, Infinity for without end. */
  readonly plays: number;
};

/** One frame for any picture but an animated GIF; null for bytes that are no picture. */
export async function decodeFrames(
  decode: ImageDecoder,
  bytes: Uint8Array,
): Promise<Frames | null> {
  const split = splitGif(bytes);
  if (split === null || split.frames.length < 2) {
    const picture = await decode(bytes);
    return picture === null ? null : { frames: [{ picture, delayMs: 0 }], plays: 1 };
  }
  const pictures = await Promise.all(split.frames.map(({ gif }) => decode(gif)));
  const frames = layOver(split.frames, pictures);
  return frames.length === 0 ? null : { frames, plays: split.plays };
}

/** Each frame laid over what those before it have left. */
function layOver(
  parts: readonly GifFrame[],
  pictures: readonly (Surface | null)[],
): PictureFrame[] {
  const frames: PictureFrame[] = [];
  let canvas: Surface | null = null;
  parts.forEach(({ delayMs, disposal, box }, index) => {
    const part = pictures[index] ?? null;
    if (part === null) return;
    canvas ??= new Surface(part.width, part.height, 0);
    const before = disposal === 'restore' ? canvas.copy() : canvas;
    part.pixels.forEach((pixel, at) => {
      if (pixel >>> 24 !== 0 && canvas !== null) canvas.pixels[at] = pixel;
    });
    frames.push({ picture: canvas.copy(), delayMs });
    canvas = before;
    if (disposal === 'clear') clear(canvas, box);
  });
  return frames;
}

function clear({ pixels, width, height }: Surface, box: GifFrame['box']): void {
  for (let y = box.y; y < Math.min(height, box.y + box.height); y++) {
    pixels.fill(0, y * width + box.x, y * width + Math.min(width, box.x + box.width));
  }
}
