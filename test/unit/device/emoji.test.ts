import { describe, expect, test } from 'vitest';
import { COMPOSITIONS } from '../../../emulator/device/emoji/compositions.ts';
import { findPicture, listPictures } from '../../../emulator/device/emoji/compose.ts';
import { readCodeTable, type EmojiSet } from '../../../emulator/device/emoji/code-table.ts';
import { AU_CODES } from '../../../emulator/device/emoji/codes/au.ts';
import { DOCOMO_CODES } from '../../../emulator/device/emoji/codes/docomo.ts';
import { SOFTBANK_CODES } from '../../../emulator/device/emoji/codes/softbank.ts';
import { createEmojiSource } from '../../../emulator/device/emoji/emoji-source.ts';
import { colorOf } from '../../../emulator/device/emoji/palette.ts';
import { BitmapFont } from '../../../emulator/device/font/bitmap-font.ts';
import { createFontSet } from '../../../emulator/device/font/font-set.ts';
import { Painter } from '../../../emulator/device/screen/painter.ts';
import { Surface } from '../../../emulator/device/screen/surface.ts';
import { nodeGlyphSource } from '../../../emulator/shell/headless/node-glyph-source.ts';

const TABLES: readonly (readonly [EmojiSet, string, number])[] = [
  ['docomo', DOCOMO_CODES, 252],
  ['au', AU_CODES, 630],
  ['softbank', SOFTBANK_CODES, 470],
];
const letters = nodeGlyphSource();

function pixelsOf(set: EmojiSet, code: string, size: number, hasColors = true): Uint32Array | null {
  return createEmojiSource({ set, hasColors }, letters)(code, size)?.colors ?? null;
}

describe('the carriers’ emoji', () => {
  test.each(TABLES)('%s: each code of the table has a picture', (set, table, count) => {
    const codes = [...readCodeTable(table).keys()];
    expect(codes).toHaveLength(count);
    const empty = codes.filter((code) => {
      const pixels = pixelsOf(set, String.fromCharCode(code), 12);
      return pixels === null || pixels.every((pixel) => pixel === 0);
    });
    expect(empty.map((code) => code.toString(16))).toEqual([]);
  });

  test('every drawing is twelve by twelve known letters, and is used', () => {
    const used = new Set([
      ...TABLES.flatMap(([, table]) => [...readCodeTable(table).values()]),
      ...COMPOSITIONS.split(/\s+/).map((layer) => layer.replace(/[:>|].*/, '')),
    ]);
    expect(listPictures().filter((name) => !used.has(name))).toEqual([]);
    for (const name of listPictures()) {
      const { letters: drawn, side } = findPicture(name).drawing;
      expect([name, drawn.length]).toEqual([name, side * side]);
      expect([name, drawn.filter((letter) => letter !== '.' && colorOf(letter) === 0)]).toEqual([
        name,
        [],
      ]);
    }
  });
});

describe('createEmojiSource()', () => {
  const SUN = '\ue63e';

  test('draws docomo’s sun in one colour, dot for dot at the drawing’s own size', () => {
    const pixels = pixelsOf('docomo', SUN, 12) ?? new Uint32Array();
    const red = colorOf('R');
    const rows = Array.from({ length: 12 }, (_row, y) =>
      Array.from(pixels.subarray(y * 12, y * 12 + 12), (pixel) => (pixel === red ? '#' : '.')),
    ).map((row) => row.join(''));
    expect(rows.slice(0, 7)).toEqual([
      '.....#......',
      '.#...#...#..',
      '..#.....#...',
      '....###.....',
      '...#...#....',
      '...#....#...',
      '##.#....#.##',
    ]);
    expect(new Set(pixels)).toEqual(new Set([0, red]));
  });

  test('draws the same sun for au and SoftBank at their own codes, in more colours', () => {
    const au = pixelsOf('au', '\ue488', 12);
    expect(au).toEqual(pixelsOf('softbank', '\ue04a', 12));
    expect(new Set(au)).toEqual(new Set([0, colorOf('R'), colorOf('r')]));
  });

  test('draws all in black on a panel of greys', () => {
    for (const [set, code] of [
      ['docomo', SUN],
      ['softbank', '\ue04a'],
    ] as const) {
      expect(new Set(pixelsOf(set, code, 12, false))).toEqual(new Set([0, 0xff000000]));
    }
  });

  test('knows a code only in its own carrier’s set', () => {
    expect(pixelsOf('softbank', SUN, 12)).toBeNull();
  });

  test.each([10, 12, 16, 24, 32, 48])('fills a cell of %i dots', (size) => {
    const pixels = pixelsOf('docomo', SUN, size);
    expect(pixels).toHaveLength(size * size);
    const inked = pixels?.filter((pixel) => pixel >>> 24 > 127).length ?? 0;
    expect(inked / size ** 2).toBeGreaterThan(0.15);
    expect(inked / size ** 2).toBeLessThan(0.4);
  });
});

describe('BitmapFont', () => {
  test('shows 〓 for a code it has no picture of', () => {
    const font = createFontSet(letters, 240).get('medium');
    expect(font.glyph('\ue757').picture).not.toBeNull();
    expect(font.glyph('\ue758')).toBe(font.glyph('〓'));
  });

  test('draws pictures in their own colours, whatever the pen’s is', () => {
    const font = createFontSet(letters, 240, { set: 'au', hasColors: true }).get('small');
    const surface = new Surface(24, 12);
    const painter = new Painter(surface, font);
    painter.color = 0xff00ff00;
    painter.drawText('\ue488', 0, font.ascent);
    expect(surface.pixels).not.toContain(painter.color);
    expect(surface.pixels).toContain(colorOf('R'));
  });

  test('draws docomo’s in light ink where the pen’s is light', () => {
    const font = createFontSet(letters, 240).get('small');
    const surface = new Surface(12, 12, 0xff000000);
    const painter = new Painter(surface, font);
    painter.color = 0xffffffff;
    painter.drawText('\ue63e', 0, font.ascent);
    expect(new Set(surface.pixels)).toEqual(new Set([0xff000000, painter.color]));
  });

  test('needs no pictures', () => {
    const font = new BitmapFont(() => null, 12);
    expect(font.glyph('\ue63e').picture).toBeNull();
  });
});
