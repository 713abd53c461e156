import { describe, expect, test } from 'vitest';
import { createFontSet } from '../../../emulator/device/font/font-set.ts';
import { wrapText } from '../../../emulator/device/font/wrap-text.ts';
import { nodeGlyphSource } from '../../../emulator/shell/headless/node-glyph-source.ts';

const fonts = createFontSet(nodeGlyphSource(), 240);

/** A glyph as text, for the crisp sizes. */
function drawn(character: string): string[] {
  const glyph = fonts.get('medium').glyph(character);
  return Array.from({ length: glyph.height }, (_, y) =>
    [...glyph.coverage.subarray(y * glyph.width, (y + 1) * glyph.width)]
      .map((value) => (value === 0 ? '.' : '#'))
      .join(''),
  );
}

describe('createFontSet()', () => {
  test('offers sizes that fit the width of the screen', () => {
    const sizes = [120, 240, 480].map((width) => {
      const set = createFontSet(nodeGlyphSource(), width);
      return [set.get('small').size, set.get('medium').size, set.get('large').size];
    });
    expect(sizes).toEqual([
      [10, 12, 16],
      [12, 16, 24],
      [24, 32, 48],
    ]);
  });

  test('gives the same font for the same arguments', () => {
    expect(fonts.get('medium', true)).toBe(fonts.get('medium', true));
  });
});

describe('BitmapFont', () => {
  test('measures half-width and full-width characters', () => {
    expect(fonts.get('medium').widthOf('Aｱあ')).toBe(32);
  });

  test('draws the dots of the font one by one at 16 pixels', () => {
    expect(drawn('一').join('').match(/#+/g)).toEqual(['###############']);
  });

  test('draws half-width kana, which the font lacks, as squeezed full-width ones', () => {
    expect(drawn('ｱ').join('')).toMatch(/#/);
    expect(drawn('ｱ')[0]).toHaveLength(8);
    expect(drawn('ｱ')).not.toEqual(drawn('ｲ'));
  });
});

describe('wrapText()', () => {
  const font = fonts.get('medium');

  test('breaks between any two characters', () => {
    expect(wrapText('あいうえお', font, 48)).toEqual(['あいう', 'えお']);
  });

  test('keeps line breaks and empty lines', () => {
    expect(wrapText('あ\n\nい', font, 48)).toEqual(['あ', '', 'い']);
  });

  test('begins no line with a closing mark', () => {
    expect(wrapText('あいう。', font, 48)).toEqual(['あい', 'う。']);
  });

  test('puts one character a line into a width that is too small', () => {
    expect(wrapText('あい', font, 3)).toEqual(['あ', 'い']);
  });
});
