// Letters for a phone in Node: DotGothic16 drawn by @napi-rs/canvas.
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { GlyphSource } from '../../device/font/bitmap-font.ts';
import { canvasGlyphSource, GLYPH_CANVAS_SIDE } from '../../device/font/canvas-glyph-source.ts';

const SUBSETS = ['latin', 'japanese'];

export function createNodeGlyphSource(): GlyphSource {
  const packages = createRequire(import.meta.url);
  for (const subset of SUBSETS) {
    const file = `@fontsource/dotgothic16/files/dotgothic16-${subset}-400-normal.woff2`;
    GlobalFonts.registerFromPath(packages.resolve(file), familyOf(subset));
  }
  const canvas = createCanvas(GLYPH_CANVAS_SIDE, GLYPH_CANVAS_SIDE).getContext('2d');
  return canvasGlyphSource({ canvas, family: SUBSETS.map(familyOf).join(', ') });
}

function familyOf(subset: string): string {
  return `DotGothic16-${subset}`;
}
