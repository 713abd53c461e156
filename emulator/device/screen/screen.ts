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
    const rgba = new Uint8ClampedArray(this.width * this.height * 4);
    this.#shown.pixels.forEach((argb, index) => {
      const color = this.#depth(argb);
      rgba.set([(color >>> 16) & 0xff, (color >>> 8) & 0xff, color & 0xff, 0xff], index * 4);
    });
    return rgba;
  }

  /** Calls the listener after every picture; the answer stops it. */
  onFrame(listener: (screen: Screen) => void): () => void {
    return this.#frameListeners.add(listener);
  }
}
