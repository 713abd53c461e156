// Letters for a phone in Node: DotGothic16 drawn by @napi-rs/canvas.
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { GlyphSource } from '../../device/font/bitmap-font.ts';
import { canvasGlyphSource, GLYPH_CANVAS_SIDE } from '../../device/font/canvas-glyph-source.ts';

const packages = createRequire(import.meta.url);

/** What nearly every text is written with. */
const LETTERS = ['latin', 'japanese'];
/** Arrows, shapes, rules, Greek, Cyrillic: spread over the font's small files. */
const SYMBOL = /[\u0370-\u04ff\u2010-\u2fff\u301d-\u301f\u3200-\u33ff]/;
const SYMBOLS = [...Array.from({ length: 120 }, (_, index) => String(index)), 'cyrillic'];

export function createNodeGlyphSource(): GlyphSource {
  const canvas = createCanvas(GLYPH_CANVAS_SIDE, GLYPH_CANVAS_SIDE).getContext('2d');
  return canvasGlyphSource({
    canvas,
    familyOf: (character) =>
      SYMBOL.test(character) ? familiesOf([...SYMBOLS, ...LETTERS]) : familiesOf(LETTERS),
  });
}

/** The CSS names of the files, which are loaded when they are first asked for. */
function familiesOf(subsets: readonly string[]): string {
  return subsets.map(loadSubset).join(', ');
}

function loadSubset(subset: string): string {
  const family = `DotGothic16-${subset}`;
  if (!GlobalFonts.has(family)) {
    const file = `@fontsource/dotgothic16/files/dotgothic16-${subset}-400-normal.woff2`;
    GlobalFonts.registerFromPath(packages.resolve(file), family);
  }
  return family;
}
