// The handset's panel: what was last shown on it, as pixels and as text.
import { Listeners } from '../listeners.ts';
import { colorDepth, type ColorDepth } from './color-depth.ts';
import { Surface, type TextRun } from './surface.ts';

export type ScreenSize = {
  readonly width: number;
  readonly height: number;
  /** How many colours the panel has. */
  readonly colors: number;
};

export class Screen {
  readonly width: number;
  readonly height: number;
  readonly colors: number;
  readonly #depth: ColorDepth;
  readonly #frameListeners = new Listeners<Screen>();
  readonly #shown: Surface;
  #frames = 0;

  constructor(size: ScreenSize) {
    this.width = size.width;
    this.height = size.height;
    this.colors = size.colors;
    this.#depth = colorDepth(size.colors);
    this.#shown = new Surface(size.width, size.height);
  }

  /** How many pictures have been shown. */
  get frames(): number {
    return this.#frames;
  }

  /** The strings on the panel, from top to bottom and left to right. */
  get texts(): readonly TextRun[] {
    return [...this.#shown.texts].sort((a, b) => a.y - b.y || a.x - b.x);
  }

  /** Everything readable on the panel, one string a line. */
  get text(): string {
    return this.texts.map((run) => run.text).join('\n');
  }

  /** Shows a picture of the panel's own size. */
  present(picture: Surface): void {
    if (picture.width !== this.width || picture.height !== this.height) {
      throw new RangeError(
        `Cannot show a ${picture.width}x${picture.height} picture on a ${this.width}x${this.height} screen`,
      );
    }
    this.#shown.assign(picture);
    this.#frames += 1;
    this.#frameListeners.tell(this);
  }

  /** The panel as RGBA bytes, the form canvas ImageData takes. */
  toRgba(): Uint8ClampedArray<ArrayBuffer> {
    const { pixels } = this.#shown;
    const rgba = new Uint8ClampedArray(pixels.length * 4);
    let at = 0;
    // Done for every picture of an animation: nothing is made for a pixel.
    for (const argb of pixels) {
      const color = this.#depth(argb);
      rgba[at] = (color >>> 16) & 0xff;
      rgba[at + 1] = (color >>> 8) & 0xff;
      rgba[at + 2] = color & 0xff;
      rgba[at + 3] = 255;
      at += 4;
    }
    return rgba;
  }

  /** Calls the listener after every picture; the answer stops it. */
  onFrame(listener: (screen: Screen) => void): () => void {
    return this.#frameListeners.add(listener);
  }
}
