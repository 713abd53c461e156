// Takes glyphs from a Canvas 2D context (a browser's, or a Node package's) with DotGothic16 loaded.
// At 16 dots, and at multiples of it, the font's own dots are read one by one, which gives the
// crisp letters of a handset; at other sizes the canvas' smoothed letters are taken.
import type { GlyphSource } from './bitmap-font.ts';
import { fullWidthOf } from './full-width-of.ts';
import { isHalfWidth } from './half-width.ts';

/** The part of CanvasRenderingContext2D that is needed. */
export type GlyphCanvas = {
  font: string;
  fillStyle: unknown;
  clearRect(x: number, y: number, width: number, height: number): void;
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  fillText(text: string, x: number, y: number): void;
  getImageData(
    x: number,
    y: number,
    width: number,
    height: number,
  ): { readonly data: ArrayLike<number> };
};

/** A canvas with room for one glyph, and the names under which the font's files are loaded. */
export type LoadedFont = {
  readonly canvas: GlyphCanvas;
  /** The font family (or several) that has a character. */
  readonly familyOf: (character: string) => string;
};

/** Side of the square the canvas must have, in pixels. */
export const GLYPH_CANVAS_SIDE = 64;

/** DotGothic16's grid in ems: distance of dots, left edge of the first, lowest edge under the base line. */
const DOT_PITCH = 0.0618;
const FIRST_COLUMN = 0.0374;
const DOTS = 16;
const DOTS_BELOW_BASE = 2;
const BASE_TO_GRID = 0.0206;
/** Pixels a dot is drawn with before it is read. */
const SCALE = 4;

/** Keeps what it has drawn, for all phones that are switched on with it. */
export function canvasGlyphSource(loaded: LoadedFont): GlyphSource {
  const drawn = new Map<string, Uint8Array>();
  return (character, size) => {
    const name = `${size} ${character}`;
    const cell = drawn.get(name) ?? draw(loaded, character, size);
    drawn.set(name, cell);
    return cell;
  };
}

function draw(loaded: LoadedFont, character: string, size: number): Uint8Array {
  if (character === ' ' || character === '\u3000') return blank(character, size);
  return size % DOTS === 0 ? dots(loaded, character, size) : smooth(loaded, character, size);
}

function blank(character: string, size: number): Uint8Array {
  return new Uint8Array((isHalfWidth(character) ? size / 2 : size) * size);
}

function dots(loaded: LoadedFont, character: string, size: number): Uint8Array {
  const em = SCALE / DOT_PITCH;
  const base = (DOTS - DOTS_BELOW_BASE) * SCALE - BASE_TO_GRID * em;
  const side = DOTS * SCALE;
  const alpha = rasterize(loaded, character, { em, x: -FIRST_COLUMN * em, base, side });
  const width = isHalfWidth(character) ? size / 2 : size;
  const repeat = size / DOTS;
  const cell = new Uint8Array(width * size);
  for (let index = 0; index < cell.length; index++) {
    const column = Math.floor((index % width) / repeat);
    const row = Math.floor(Math.floor(index / width) / repeat);
    const at = alpha(column * SCALE + SCALE / 2, row * SCALE + SCALE / 2);
    cell[index] = at > 127 ? 255 : 0;
  }
  return cell;
}

function smooth(loaded: LoadedFont, character: string, size: number): Uint8Array {
  const base = size - Math.round(size / 8);
  const alpha = rasterize(loaded, character, { em: size, x: 0, base, side: size });
  const width = isHalfWidth(character) ? size / 2 : size;
  const cell = new Uint8Array(width * size);
  for (let index = 0; index < cell.length; index++) {
    const value = alpha(index % width, Math.floor(index / width));
    // Thin strokes fade at small sizes; a handset's are solid.
    cell[index] = Math.min(255, Math.round(value * 1.5));
  }
  return cell;
}

type Placement = {
  readonly em: number;
  readonly x: number;
  readonly base: number;
  /** Of the square that is read. */
  readonly side: number;
};

function rasterize(
  { canvas, familyOf }: LoadedFont,
  character: string,
  { em, x, base, side }: Placement,
): (x: number, y: number) => number {
  const wide = fullWidthOf(character);
  canvas.setTransform(1, 0, 0, 1, 0, 0);
  canvas.clearRect(0, 0, GLYPH_CANVAS_SIDE, GLYPH_CANVAS_SIDE);
  canvas.fillStyle = '#000';
  canvas.font = `${em}px ${familyOf(wide ?? character)}`;
  // Half-width kana are not in the font: the full-width ones are squeezed.
  canvas.setTransform(wide === null ? 1 : 0.5, 0, 0, 1, wide === null ? x : x / 2, base);
  canvas.fillText(wide ?? character, 0, 0);
  const { data } = canvas.getImageData(0, 0, side, side);
  return (column, row) => data[(row * side + column) * 4 + 3] ?? 0;
}
