// The three sizes (and bold) a handset's firmware offers, chosen by the width of its screen.
import { createEmojiSource, type EmojiStyle } from '../emoji/emoji-source.ts';
import { BitmapFont, type GlyphSource } from './bitmap-font.ts';

export type FontSize = 'small' | 'medium' | 'large';

export type FontSet = {
  /** The same object for the same arguments. */
  get(size: FontSize, bold?: boolean): BitmapFont;
};

/** Pixel sizes of small, medium and large, for screens at least `fromWidth` pixels wide. */
const SIZES: readonly { readonly fromWidth: number; readonly pixels: Record<FontSize, number> }[] =
  [
    { fromWidth: 400, pixels: { small: 24, medium: 32, large: 48 } },
    { fromWidth: 200, pixels: { small: 12, medium: 16, large: 24 } },
    { fromWidth: 0, pixels: { small: 10, medium: 12, large: 16 } },
  ];

/** The fonts of a handset, with the emoji of its carrier. */
export function createFontSet(
  source: GlyphSource,
  screenWidth: number,
  emoji: EmojiStyle = { set: 'docomo', hasColors: true },
): FontSet {
  const pictures = createEmojiSource(emoji, source);
  const pixels = SIZES.find((row) => screenWidth >= row.fromWidth)?.pixels;
  const fonts = new Map<string, BitmapFont>();
  return {
    get(size, bold = false): BitmapFont {
      const key = `${size} ${bold}`;
      const font = fonts.get(key) ?? new BitmapFont(source, pixels?.[size] ?? 12, bold, pictures);
      fonts.set(key, font);
      return font;
    },
  };
}
