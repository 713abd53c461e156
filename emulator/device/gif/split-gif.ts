// An animated GIF (GIF89a) taken apart into pictures of one frame each, which any decoder can read.

/** What becomes of a frame's box before the next frame is drawn. */
export type Disposal = 'keep' | 'clear' | 'restore';

export type GifFrame = {
  /** A GIF of this frame alone, as large as the whole picture. */
  readonly gif: Uint8Array;
  readonly delayMs: number;
  readonly disposal: Disposal;
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
};

export type SplitGif = {
  readonly frames: readonly GifFrame[];
  /** How often it is played, Infinity for without end. */
  readonly plays: number;
};

const HEADER_BYTES = 13;
const TRAILER = 0x3b;
/** For frames that ask for none, as handsets play them. */
const USUAL_DELAY_MS = 100;

type Control = Pick<GifFrame, 'delayMs' | 'disposal'> & { readonly bytes: Uint8Array };

const NO_CONTROL: Control = { delayMs: USUAL_DELAY_MS, disposal: 'keep', bytes: new Uint8Array(0) };

/** Null for bytes that are no GIF. A GIF that is cut off has the frames before the cut. */
export function splitGif(bytes: Uint8Array): SplitGif | null {
  const signature = String.fromCharCode(...bytes.subarray(0, 6));
  if (signature !== 'GIF87a' && signature !== 'GIF89a') return null;
  return new Splitter(bytes).split();
}

class Splitter {
  readonly #bytes: Uint8Array;
  /** Header, screen descriptor and global colours, with which every frame begins. */
  readonly #head: Uint8Array;
  readonly #frames: GifFrame[] = [];
  #offset: number;
  #control = NO_CONTROL;
  #plays = 1;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#offset = HEADER_BYTES + this.#colorBytes(10);
    this.#head = bytes.subarray(0, this.#offset);
  }

  split(): SplitGif {
    for (;;) {
      const kind = this.#bytes[this.#offset];
      if (kind === 0x21) this.#readExtension();
      else if (kind === 0x2c) this.#readImage();
      else return { frames: this.#frames, plays: this.#plays };
    }
  }

  /** Bytes of the colour table that a packed field announces. */
  #colorBytes(offset: number): number {
    const packed = this.#bytes[offset] ?? 0;
    return (packed & 0x80) === 0 ? 0 : 3 << ((packed & 7) + 1);
  }

  #word(offset: number): number {
    return (this.#bytes[offset] ?? 0) | ((this.#bytes[offset + 1] ?? 0) << 8);
  }

  #readExtension(): void {
    const start = this.#offset;
    const label = this.#bytes[start + 1];
    this.#skipBlocks(start + 2);
    if (label === 0xf9) this.#control = this.#readControl(start);
    const application = String.fromCharCode(...this.#bytes.subarray(start + 3, start + 14));
    if (label !== 0xff || application !== 'NETSCAPE2.0') return;
    const repeats = this.#word(start + 16);
    this.#plays = repeats === 0 ? Infinity : repeats + 1;
  }

  #readControl(start: number): Control {
    const packed = this.#bytes[start + 3] ?? 0;
    const delayMs = this.#word(start + 4) * 10;
    const disposals: Readonly<Record<number, Disposal>> = { 2: 'clear', 3: 'restore' };
    return {
      delayMs: delayMs === 0 ? USUAL_DELAY_MS : delayMs,
      disposal: disposals[(packed >> 2) & 7] ?? 'keep',
      bytes: this.#bytes.subarray(start, this.#offset),
    };
  }

  #readImage(): void {
    const start = this.#offset;
    // The image's descriptor, its own colours, and the code size come before its data.
    const isWhole = this.#skipBlocks(start + 11 + this.#colorBytes(start + 9));
    if (!isWhole) return;
    const { bytes, ...control } = this.#control;
    const image = this.#bytes.subarray(start, this.#offset);
    const [x, y, width, height] = [1, 3, 5, 7].map((at) => this.#word(start + at)) as Four;
    const gif = Uint8Array.from([...this.#head, ...bytes, ...image, TRAILER]);
    this.#frames.push({ gif, ...control, box: { x, y, width, height } });
    this.#control = NO_CONTROL;
  }

  /** Skips blocks of data up to the empty one; false where the file ends before. */
  #skipBlocks(offset: number): boolean {
    this.#offset = offset;
    for (;;) {
      const length = this.#bytes[this.#offset];
      if (length === undefined) return false;
      this.#offset += 1 + length;
      if (length === 0) return true;
    }
  }
}

type Four = [number, number, number, number];
