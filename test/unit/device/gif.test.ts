import { describe, expect, test } from 'vitest';
import { decodeFrames, type Frames } from '../../../emulator/device/gif/decode-frames.ts';
import { splitGif } from '../../../emulator/device/gif/split-gif.ts';
import { decodeImageInNode } from '../../../emulator/shell/headless/node-image-decoder.ts';
import { gif, type TestFrame } from '../../support/gif.ts';

const RED = 0xffff0000;
const GREEN = 0xff00ff00;
const BLUE = 0xff0000ff;

function frame(color: number, more: Partial<TestFrame> = {}): TestFrame {
  return { box: [0, 0, 2, 1], color, delay: 5, disposal: 1, ...more };
}

function decode(bytes: Uint8Array): Promise<Frames | null> {
  return decodeFrames(decodeImageInNode, bytes);
}

/** The pixels of each frame of a picture of two pixels. */
async function pixelsOf(...frames: readonly TestFrame[]): Promise<number[][] | undefined> {
  const decoded = await decode(gif(2, 1, frames));
  return decoded?.frames.map(({ picture }) => [...picture.pixels]);
}

describe('decodeFrames()', () => {
  test('has every frame with its time, and how often all are played', async () => {
    const frames = [frame(1, { delay: 7 }), frame(2, { delay: 0 })];
    const decoded = await decode(gif(2, 1, frames, 2));
    expect(decoded?.frames.map(({ delayMs }) => delayMs)).toEqual([70, 100]);
    expect(decoded?.plays).toBe(3);
    expect((await decode(gif(2, 1, frames, 0)))?.plays).toBe(Infinity);
    expect((await decode(gif(2, 1, frames)))?.plays).toBe(1);
  });

  test('lays a smaller frame over what was there', async () => {
    expect(await pixelsOf(frame(1), frame(2, { box: [1, 0, 1, 1] }))).toEqual([
      [RED, RED],
      [RED, GREEN],
    ]);
  });

  test('clears a frame, or restores what was there, before the next', async () => {
    const right = { box: [1, 0, 1, 1] } as const;
    const left = { box: [0, 0, 1, 1] } as const;
    const cleared = [frame(1), frame(2, { ...right, disposal: 2 }), frame(3, left)];
    expect(await pixelsOf(...cleared)).toEqual([
      [RED, RED],
      [RED, GREEN],
      [BLUE, 0],
    ]);
    const restored = [frame(1), frame(2, { ...right, disposal: 3 }), frame(3, left)];
    expect(await pixelsOf(...restored)).toEqual([
      [RED, RED],
      [RED, GREEN],
      [BLUE, RED],
    ]);
  });

  test('has one frame for a still picture, and null for none', async () => {
    expect((await decode(gif(2, 1, [frame(3)])))?.frames).toHaveLength(1);
    expect(await decode(Buffer.from('no picture'))).toBeNull();
  });
});

describe('splitGif()', () => {
  test('has the whole frames of a GIF that is cut off, wherever that is', () => {
    const bytes = gif(2, 1, [frame(1), frame(2)], 0);
    const counts = Array.from(bytes, (_, end) => splitGif(bytes.subarray(0, end))?.frames.length);
    expect(counts.filter((count) => count === 1).length).toBeGreaterThan(10);
    expect(splitGif(bytes)?.frames).toHaveLength(2);
  });
});
