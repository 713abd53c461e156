// Pictures for the carrier's emoji at any size of the phone's letters.
import type { GlyphSource, PictureSource } from '../font/bitmap-font.ts';
import { isHalfWidth } from '../font/half-width.ts';
import { readCodeTable, type EmojiSet } from './code-table.ts';
import { AU_CODES } from './codes/au.ts';
import { DOCOMO_CODES } from './codes/docomo.ts';
import { SOFTBANK_CODES } from './codes/softbank.ts';
import { findPicture, type Picture, type Writing } from './compose.ts';
import { enlarge } from './enlarge.ts';
import { CLEAR, colorOf, isInk } from './palette.ts';

const BLACK = 0xff000000;

const TABLES: Readonly<Record<EmojiSet, string>> = {
  docomo: DOCOMO_CODES,
  au: AU_CODES,
  softbank: SOFTBANK_CODES,
};

export type EmojiStyle = {
  readonly set: EmojiSet;
  /** False for the panels that have only greys. */
  readonly hasColors: boolean;
};

/** docomo's emoji are of one colour each, the others' of many; where there are only greys, all are black. */
export function createEmojiSource(style: EmojiStyle, letters: GlyphSource): PictureSource {
  const names = readCodeTable(TABLES[style.set]);
  const isPlain = style.set === 'docomo' || !style.hasColors;
  const ink = style.hasColors ? null : BLACK;
  return (character, size) => {
    const name = names.get(character.charCodeAt(0));
    if (name === undefined) return null;
    const colors = paintPicture(findPicture(name), size, { letters, isPlain, ink });
    return { colors, isPlain };
  };
}

type Style = {
  readonly letters: GlyphSource;
  readonly isPlain: boolean;
  /** Of plain pictures; null for the one most of each picture has. */
  readonly ink: number | null;
};

function paintPicture({ drawing, writing }: Picture, size: number, style: Style): Uint32Array {
  const ink = style.ink ?? colorOf(mainInk(drawing.letters) ?? writing?.color ?? CLEAR);
  function plain(letter: string): number {
    return isInk(letter) ? ink : 0;
  }
  const pixels =
    drawing.side === 0
      ? new Uint32Array(size * size)
      : enlarge(drawing, size, style.isPlain ? plain : colorOf);
  if (writing === null) return pixels;
  // Light letters on a dark ground are cut out of it where there is only one colour.
  const pen = style.isPlain ? plain(writing.color) : colorOf(writing.color);
  const isFramed = drawing.side !== 0;
  write(pixels, size, { ...writing, pen, isFramed, letters: style.letters });
  return pixels;
}

/** The letter that most of a drawing's ink has. */
function mainInk(letters: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const letter of letters.filter(isInk)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1])[0];
  return most?.[0] ?? null;
}

type Pen = Writing & {
  readonly pen: number;
  readonly isFramed: boolean;
  readonly letters: GlyphSource;
};

function write(pixels: Uint32Array, size: number, writing: Pen): void {
  const { text, pen, isFramed, letters } = writing;
  const inner = isFramed ? size - 2 * Math.floor(size / 8) : size;
  const widths = Array.from(text, (character) => (isHalfWidth(character) ? inner / 2 : inner));
  let left = Math.floor((size - widths.reduce((sum, width) => sum + width, 0)) / 2);
  const top = Math.floor((size - inner) / 2);
  Array.from(text).forEach((character, index) => {
    const width = widths[index] ?? 0;
    letters(character, inner)?.forEach((coverage, at) => {
      if (coverage < 80) return;
      const column = left + (at % width);
      pixels[(top + Math.floor(at / width)) * size + column] = pen;
    });
    left += width;
  });
}
