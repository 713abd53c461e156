// Sets pieces side by side until the line is full, then goes on to the next.
import { lineLength } from '../../device/font/wrap-text.ts';
import type { FontSet } from '../../device/font/font-set.ts';
import type { BitmapFont } from '../../device/font/bitmap-font.ts';
import type { Align, PieceStyle } from '../page-model.ts';
import type { Fragment } from './fragment.ts';

/** Empty rows under each line. */
const LEADING = 2;

export class LineBuilder {
  readonly fragments: Fragment[] = [];
  readonly #fonts: FontSet;
  readonly #width: number;
  #line: Fragment[] = [];
  #x = 0;
  #y = 0;
  #left = 0;
  #align: Align = 'left';
  #isBlank = true;

  constructor(fonts: FontSet, width: number) {
    this.#fonts = fonts;
    this.#width = width;
  }

  /** The row where the next line begins. */
  get y(): number {
    return this.#y;
  }

  /** Whether nothing stands on the current line yet. */
  get isAtStart(): boolean {
    return this.#line.length === 0;
  }

  addText(text: string, style: PieceStyle): void {
    const font = this.fontOf(style);
    let rest = text;
    while (rest !== '') {
      this.#begin(style);
      const room = this.#width - this.#x;
      const length = this.#fit(rest, font, room);
      if (length === 0) {
        this.endLine();
        continue;
      }
      const part = rest.slice(0, length);
      this.#put({
        kind: 'text',
        text: part,
        style,
        box: this.#box(font.widthOf(part), font.height),
      });
      rest = rest.slice(length);
      if (rest !== '') this.endLine();
    }
  }

  /** Adds something that is not broken: a picture, a control. */
  addBox(size: { readonly width: number; readonly height: number }, make: BoxMaker): void {
    const { style } = make;
    this.#begin(style);
    const width = Math.min(size.width, this.#width - this.#left);
    if (this.#x + width > this.#width && !this.isAtStart) {
      this.endLine();
      this.#begin(style);
    }
    this.#put(make.fragment({ ...this.#box(width, size.height) }));
  }

  /** Ends the line; one with nothing on it is an empty line. */
  endLine(): void {
    const font = this.#fonts.get('medium');
    const height = Math.max(0, ...this.#line.map(({ box }) => box.height)) || font.height;
    const shift = this.#shift();
    for (const fragment of this.#line) {
      const { box } = fragment;
      const y = this.#y + height - box.height;
      this.fragments.push({ ...fragment, box: { ...box, x: box.x + shift, y } });
    }
    if (this.#line.length > 0) this.#isBlank = false;
    this.#line = [];
    this.#x = 0;
    this.#y += height + LEADING;
  }

  /** Begins a block: a new line, and `gap` lines of space unless there is space already. */
  beginBlock(gap: number): void {
    if (!this.isAtStart) this.endLine();
    if (gap === 0 || this.#isBlank) return;
    this.#y += Math.round(gap * this.#fonts.get('medium').height);
    this.#isBlank = true;
  }

  /** Room between the left edge of a block so indented and the right edge of the page. */
  roomFor(style: PieceStyle): number {
    return this.#width - this.#indentOf(style);
  }

  fontOf(style: PieceStyle): BitmapFont {
    return this.#fonts.get(style.size, style.isBold);
  }

  #fit(text: string, font: BitmapFont, room: number): number {
    const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20);
    if (font.advanceOf(first) > room && !this.isAtStart) return 0;
    return lineLength(text, font, room);
  }

  #begin(style: PieceStyle): void {
    if (!this.isAtStart) return;
    this.#left = this.#indentOf(style);
    this.#align = style.align;
    this.#x = this.#left;
  }

  #indentOf(style: PieceStyle): number {
    const step = this.#fonts.get('medium').size;
    return Math.min(style.indent * step, Math.floor(this.#width / 2));
  }

  #box(width: number, height: number): Fragment['box'] {
    return { x: this.#x, y: this.#y, width, height };
  }

  #put(fragment: Fragment): void {
    this.#line.push(fragment);
    this.#x += fragment.box.width;
  }

  #shift(): number {
    const free = Math.max(0, this.#width - this.#x);
    if (this.#align === 'center') return Math.floor(free / 2);
    return this.#align === 'right' ? free : 0;
  }
}

export type BoxMaker = {
  readonly style: PieceStyle;
  readonly fragment: (box: Fragment['box']) => Fragment;
};
