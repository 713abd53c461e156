// A picture in memory: ARGB pixels, and beside them the text that was drawn into it,
// so that a test or a screen reader can read what a person sees.
import { areaOf, intersect, moveBy, type Rectangle } from './rectangle.ts';

/** One drawn string and the box it fills, in the surface's coordinates. */
export type TextRun = Rectangle & { readonly text: string };

/** How far a string's shadow, or a second stroke that makes it bold, lies from it at most. */
const SHADOW = 1;

export class Surface {
  readonly width: number;
  readonly height: number;
  /** 0xAARRGGBB, row by row. */
  readonly pixels: Uint32Array;
  /** Began opaque, and so stays: whatever is drawn is laid on what is there. */
  readonly isOpaque: boolean;
  #texts: TextRun[] = [];

  constructor(width: number, height: number, fill = 0xffffffff) {
    this.width = width;
    this.height = height;
    this.isOpaque = fill >>> 24 === 0xff;
    this.pixels = new Uint32Array(width * height).fill(fill);
  }

  get bounds(): Rectangle {
    return { x: 0, y: 0, width: this.width, height: this.height };
  }

  /** The drawn strings that are still visible, in the order they were drawn. */
  get texts(): readonly TextRun[] {
    return this.#texts;
  }

  pixelAt(x: number, y: number): number {
    return this.pixels[y * this.width + x] ?? 0;
  }

  /** A string takes the place of one that begins where it does, and of its own shadow. */
  addText(run: TextRun): void {
    if (areaOf(run) === 0 || run.text.trim() === '') return;
    this.#texts = this.#texts.filter((other) => {
      const farthest = Math.max(Math.abs(other.x - run.x), Math.abs(other.y - run.y));
      return farthest > (other.text === run.text ? SHADOW : 0);
    });
    this.#texts.push(run);
  }

  /** Forgets the strings of which half or more is painted over. */
  coverTexts(area: Rectangle): void {
    if (this.#texts.length === 0) return;
    this.#texts = this.#texts.filter((run) => areaOf(intersect(run, area)) * 2 < areaOf(run));
  }

  /** Takes over the strings of a picture drawn here, as far as the clip shows them. */
  placeTexts(
    texts: readonly TextRun[],
    offset: { readonly x: number; readonly y: number },
    clip: Rectangle,
  ): void {
    for (const run of texts) {
      const shown = intersect(moveBy(run, offset.x, offset.y), clip);
      this.addText({ ...shown, text: run.text });
    }
  }

  /** Begins anew, in one colour and without strings. */
  clear(fill = 0xffffffff): void {
    this.pixels.fill(fill);
    this.#texts = [];
  }

  /** Becomes the same picture as another of its size. */
  assign(other: Surface): void {
    this.pixels.set(other.pixels);
    this.#texts = [...other.#texts];
  }

  copy(): Surface {
    const twin = new Surface(this.width, this.height, this.isOpaque ? undefined : 0);
    twin.assign(this);
    return twin;
  }
}
