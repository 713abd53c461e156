// Letters for a phone in Node: DotGothic16 drawn by @napi-rs/canvas.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { GlyphSource } from '../../device/font/bitmap-font.ts';
import { canvasGlyphSource, GLYPH_CANVAS_SIDE } from '../../device/font/canvas-glyph-source.ts';

const packages = createRequire(import.meta.url);
const FONT = '@fontsource/dotgothic16';

/** What nearly every text is written with. */
const LETTERS = ['latin', 'japanese'];
/** Arrows, shapes, rules, Greek, Cyrillic: in small files of the font, one of which has them. */
const SYMBOL = /[\u0370-\u04ff\u2010-\u2fff\u301d-\u301f\u3200-\u33ff]/;

let source: GlyphSource | null = null;

/** One for all phones of the process, as its fonts are. */
export function nodeGlyphSource(): GlyphSource {
  source ??= createNodeGlyphSource();
  return source;
}

function createNodeGlyphSource(): GlyphSource {
  const canvas = createCanvas(GLYPH_CANVAS_SIDE, GLYPH_CANVAS_SIDE).getContext('2d');
  const letters = LETTERS.map(loadSubset).join(', ');
  return canvasGlyphSource({
    canvas,
    familyOf: (character) => {
      const subset = SYMBOL.test(character) ? findSubset(character) : null;
      return subset === null ? letters : `${loadSubset(subset)}, ${letters}`;
    },
  });
}

/** Loads a file of the font when it is first asked for, and gives its CSS name. */
function loadSubset(subset: string): string {
  const family = `DotGothic16-${subset}`;
  if (!GlobalFonts.has(family)) {
    const file = `${FONT}/files/dotgothic16-${subset}-400-normal.woff2`;
    GlobalFonts.registerFromPath(packages.resolve(file), family);
  }
  return family;
}

type Subset = { readonly name: string; readonly ranges: readonly (readonly [number, number])[] };
let subsets: readonly Subset[] | null = null;

/** The small file that has a character, or null. */
function findSubset(character: string): string | null {
  subsets ??= readSubsets();
  const code = character.codePointAt(0) ?? 0;
  const found = subsets.find(({ ranges }) =>
    ranges.some(([first, last]) => code >= first && code <= last),
  );
  return found?.name ?? null;
}

/** The package's own list: `"[57]": "U+250c,U+2510-2513"`. */
function readSubsets(): Subset[] {
  const text = readFileSync(packages.resolve(`${FONT}/unicode.json`), 'utf8');
  const entries = Object.entries(JSON.parse(text) as Record<string, string>);
  return entries.map(([name, ranges]) => ({
    name: name.replace(/[[\]]/g, ''),
    ranges: ranges.split(',').map(parseRange),
  }));
}

function parseRange(text: string): readonly [number, number] {
  const [first = '', last = first] = text.trim().replace('U+', '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
