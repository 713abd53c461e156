import { describe, expect, test } from 'vitest';
import {
  marqueeOffset,
  readMarquee,
  type Marquee,
} from '../../../emulator/browser/layout/marquee.ts';
import { frameAt } from '../../../emulator/device/gif/frame-at.ts';
import { Surface } from '../../../emulator/device/screen/surface.ts';

const SIZE = { box: 96, text: 48 };

function offsets(marquee: Partial<Marquee>, seconds: readonly number[]): number[] {
  const whole = { behavior: 'scroll', direction: 'left', loop: 16, ...marquee } as const;
  return seconds.map((second) => marqueeOffset(whole, SIZE, second * 1000));
}

describe('marqueeOffset()', () => {
  test('scrolls in from the right and out at the left, then rests at the left', () => {
    expect(offsets({ loop: 2 }, [0, 1, 2, 2.5, 3, 4, 6, 60])).toEqual([
      96, 48, 0, -24, 96, 48, 0, 0,
    ]);
  });

  test('scrolls the other way', () => {
    expect(offsets({ direction: 'right', loop: 1 }, [0, 1, 2, 2.9, 3])).toEqual([
      -48, 0, 48, 91, 48,
    ]);
  });

  test('slides in and stays', () => {
    expect(offsets({ behavior: 'slide', loop: 1 }, [0, 1, 2, 9])).toEqual([96, 48, 0, 0]);
  });

  test('swings from edge to edge', () => {
    expect(offsets({ behavior: 'alternate' }, [0, 0.5, 1, 1.5, 2])).toEqual([48, 24, 0, 24, 48]);
    expect(
      marqueeOffset(readMarquee(new Map([['behavior', 'alternate']])), { box: 5, text: 5 }, 9),
    ).toBe(0);
  });
});

describe('readMarquee()', () => {
  test.each([
    ['3', 3],
    ['16', 16],
    ['17', 16],
    ['infinite', 16],
    ['-1', 16],
  ])('takes loop="%s" as %i rounds', (loop, rounds) => {
    expect(readMarquee(new Map([['loop', loop]]))).toEqual({
      behavior: 'scroll',
      direction: 'left',
      loop: rounds,
    });
  });
});

describe('frameAt()', () => {
  const [one, two] = [new Surface(1, 1), new Surface(1, 1)];
  const frames = [
    { picture: one, delayMs: 200 },
    { picture: two, delayMs: 0 },
  ];

  test('goes through the frames as often as the picture says, and stays at the last', () => {
    const shown = [0, 199, 200, 299, 300, 500, 600, 9000].map(
      (ms) => frameAt({ frames, plays: 2 }, ms) === one,
    );
    expect(shown).toEqual([true, true, false, false, true, false, false, false]);
    expect(frameAt({ frames, plays: Infinity }, 9000)).toBe(one);
  });
});
