// A font at one size, ready to be blitted: every character is half a cell wide or a whole one,
// as on every Japanese handset of the time.
import { isHalfWidth } from './half-width.ts';

/** Coverage 0…255 a pixel, row by row, `height` rows of `width`. */
export type Glyph = {
  readonly width: number;
  readonly height: number;
  readonly advance: number;
  readonly coverage: Uint8Array;
  /** Of a picture with colours of its own; the coverage is how much of them is there. */
  readonly picture: GlyphPicture | null;
};

/** Draws one character into a cell; null when the font has no such character. */
export type GlyphSource = (character: string, size: number) => Uint8Array | null;

/** An emoji in a full-width cell. */
export type GlyphPicture = {
  /** ARGB a pixel. */
  readonly colors: Uint32Array;
  /** All of one colour, which gives way to light ink on a dark ground. */
  readonly isPlain: boolean;
};

/** Null for what is no emoji of the phone's carrier. */
export type PictureSource = (character: string, size: number) => GlyphPicture | null;

/** What phones show for a code of which they have no picture. */
const GETA = '〓';
const PRIVATE_USE = /[\ue000-\uf8ff]/;

export class BitmapFont {
  /** The side of a full-width cell, in pixels. */
  readonly size: number;
  readonly bold: boolean;
  readonly #source: GlyphSource;
  readonly #pictures: PictureSource;
  readonly #glyphs = new Map<string, Glyph>();

  constructor(
    source: GlyphSource,
    size: number,
    bold = false,
    pictures: PictureSource = () => null,
  ) {
    this.#source = source;
    this.#pictures = pictures;
    this.size = size;
    this.bold = bold;
  }

  /** Height of a line: the cell, without space between lines. */
  get height(): number {
    return this.size;
  }

  /** Rows above the base line. */
  get ascent(): number {
    return this.size - this.descent;
  }

  get descent(): number {
    return Math.round(this.size / 8);
  }

  /** Width of a string in pixels. */
  widthOf(text: string): number {
    let width = 0;
    for (const character of text) width += this.advanceOf(character);
    return width;
  }

  advanceOf(character: string): number {
    return isHalfWidth(character) ? this.size / 2 : this.size;
  }

  glyph(character: string): Glyph {
    const known = this.#glyphs.get(character);
    if (known !== undefined) return known;
    const glyph = this.#draw(character);
    this.#glyphs.set(character, glyph);
    return glyph;
  }

  #draw(character: string): Glyph {
    if (PRIVATE_USE.test(character)) return this.#drawPicture(character);
    const advance = this.advanceOf(character);
    const drawn = this.#source(character, this.size) ?? missing(advance, this.size);
    const coverage = this.bold ? embolden(drawn, advance) : drawn;
    return { width: advance, height: this.size, advance, coverage, picture: null };
  }

  #drawPicture(character: string): Glyph {
    const { size } = this;
    const picture = this.#pictures(character, size);
    if (picture === null) return this.glyph(GETA);
    const coverage = Uint8Array.from(picture.colors, (color) => color >>> 24);
    return { width: size, height: size, advance: size, coverage, picture };
  }
}

/** The box shown for a character the font does not have. */
function missing(width: number, height: number): Uint8Array {
  const box = new Uint8Array(width * height);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const edge = y === 1 || x === 1 || y === height - 2 || x === width - 2;
      if (edge) box[y * width + x] = 255;
    }
  }
  return box;
}

function embolden(coverage: Uint8Array, width: number): Uint8Array {
  return coverage.map((value, index) =>
    index % width === 0 ? value : Math.max(value, coverage[index - 1] ?? 0),
  );
}
