/// <reference lib="dom" />
// The hardware of a phone in a page: the browser's canvas for letters and pictures.
import { createDevice, type Device } from '../../device/device.ts';
import type { EmojiSet } from '../../device/emoji/code-table.ts';
import type { GlyphSource } from '../../device/font/bitmap-font.ts';
import { canvasGlyphSource, GLYPH_CANVAS_SIDE } from '../../device/font/canvas-glyph-source.ts';
import { createFontSet } from '../../device/font/font-set.ts';
import type { HttpPort } from '../../device/radio/http-port.ts';
import { surfaceOfRgba } from '../../device/screen/surface-of-rgba.ts';
import { hasColors } from '../../device/screen/color-depth.ts';
import type { ScreenSize } from '../../device/screen/screen.ts';
import type { Surface } from '../../device/screen/surface.ts';
import { fromBase64 } from '../wire.ts';
import type { Storage } from '../../device/storage/storage.ts';

const LETTERS = ['latin', 'japanese'];

/** Loads the phone's letters into the page. */
export async function loadGlyphs(): Promise<GlyphSource> {
  const letters = LETTERS.map((subset) =>
    new FontFace(familyOf(subset), `url(/fonts/${subset}.woff2)`).load(),
  );
  const signs = (await (await fetch('/fonts/signs.json')).json()) as Record<string, string>;
  const faces = Object.entries(signs).map(([subset, file]) =>
    new FontFace(familyOf(subset), fromBase64(file)).load(),
  );
  for (const face of await Promise.all([...letters, ...faces])) document.fonts.add(face);
  const families = [...LETTERS, ...Object.keys(signs)].map(familyOf).join(', ');
  const canvas = new OffscreenCanvas(GLYPH_CANVAS_SIDE, GLYPH_CANVAS_SIDE);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This browser has no canvas');
  return canvasGlyphSource({ canvas: context, familyOf: () => families });
}

function familyOf(subset: string): string {
  return `DotGothic16-${subset}`;
}

export type WebDeviceParts = {
  readonly screen: ScreenSize;
  readonly glyphs: GlyphSource;
  readonly emoji: EmojiSet;
  readonly storage: Storage;
  readonly network: HttpPort;
  readonly unixMs: number;
};

export function createWebDevice(parts: WebDeviceParts): Device {
  return createDevice({
    ...parts,
    fonts: createFontSet(parts.glyphs, parts.screen.width, {
      set: parts.emoji,
      hasColors: hasColors(parts.screen.colors),
    }),
    decodeImage: decodeInPage,
  });
}

async function decodeInPage(bytes: Uint8Array): Promise<Surface | null> {
  const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)])).catch(() => null);
  if (bitmap === null) return null;
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const image = context?.getImageData(0, 0, width, height);
  return image === undefined ? null : surfaceOfRgba(image.data, width, height);
}
