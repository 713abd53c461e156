import { describe, expect, test } from 'vitest';
import { colorDepth } from '../../../emulator/device/screen/color-depth.ts';
import { Screen } from '../../../emulator/device/screen/screen.ts';
import { Surface } from '../../../emulator/device/screen/surface.ts';

describe('colorDepth()', () => {
  test.each([
    [2, 0xff7f7f7f, 0xff000000],
    [4, 0xff606060, 0xff555555],
    [256, 0xff8080ff, 0xff9292ff],
    [4096, 0xff123456, 0xff113355],
    [65536, 0xff808080, 0xff848284],
    [262144, 0xff808080, 0xff828282],
    [16777216, 0xff123456, 0xff123456],
  ])('shows with %i colours the nearest one', (colors, argb, shown) => {
    expect(colorDepth(colors)(argb).toString(16)).toBe(shown.toString(16));
  });

  test.each([2, 4, 256, 4096, 65536, 262144])('keeps black and white with %i colours', (colors) => {
    expect(colorDepth(colors)(0xff000000)).toBe(0xff000000);
    expect(colorDepth(colors)(0xffffffff)).toBe(0xffffffff);
  });
});

describe('Screen', () => {
  test('present() shows a copy and tells its listeners', () => {
    const screen = new Screen({ width: 2, height: 1, colors: 16777216 });
    const seen: number[] = [];
    const stop = screen.onFrame((shown) => seen.push(shown.frames));
    const surface = new Surface(2, 1, 0xff102030);
    screen.present(surface);
    surface.pixels.fill(0xffffffff);
    expect([...screen.toRgba()]).toEqual([16, 32, 48, 255, 16, 32, 48, 255]);
    stop();
    screen.present(surface);
    expect(seen).toEqual([1]);
  });

  test('present() refuses a picture of another size', () => {
    const screen = new Screen({ width: 2, height: 1, colors: 2 });
    expect(() => screen.present(new Surface(3, 1))).toThrow(
      'Cannot show a 3x1 picture on a 2x1 screen',
    );
  });

  test('text reads from top to bottom', () => {
    const screen = new Screen({ width: 100, height: 100, colors: 2 });
    const surface = new Surface(100, 100);
    surface.addText({ text: 'below', x: 0, y: 50, width: 9, height: 9 });
    surface.addText({ text: 'right', x: 50, y: 10, width: 9, height: 9 });
    surface.addText({ text: 'left', x: 0, y: 10, width: 9, height: 9 });
    screen.present(surface);
    expect(screen.text).toBe('left\nright\nbelow');
  });

  test('text has a string with its shadow once', () => {
    const screen = new Screen({ width: 100, height: 100, colors: 2 });
    const surface = new Surface(100, 100);
    surface.addText({ text: '12:11', x: 11, y: 11, width: 40, height: 9 });
    surface.addText({ text: '12:11', x: 10, y: 10, width: 40, height: 9 });
    surface.addText({ text: '12:11', x: 10, y: 20, width: 40, height: 9 });
    screen.present(surface);
    expect(screen.text).toBe('12:11\n12:11');
  });
});
