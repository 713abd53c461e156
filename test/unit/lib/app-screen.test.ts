import { describe, expect, test } from 'vitest';
import { BitmapFont } from '../../../emulator/device/font/bitmap-font.ts';
import type { FontSet } from '../../../emulator/device/font/font-set.ts';
import { Screen } from '../../../emulator/device/screen/screen.ts';
import { AppScreen, clearArea } from '../../../emulator/lib/widgets/app-screen.ts';
import { MessageBox } from '../../../emulator/lib/widgets/message-box.ts';
import type { Instance } from '../../../emulator/vm/run-time-data.ts';

const FONT = new BitmapFont((_, size) => new Uint8Array(size * size), 12);
const FONTS: FontSet = { get: () => FONT };
const RED = 0xffff0000;
const ON = { id: 1 } as unknown as Instance;

/** The panel's rows that are red from the given column to another, as [first, last + 1]. */
function redRows(panel: Screen): { left: number; right: number; top: number; bottom: number } {
  const rgba = panel.toRgba();
  const red: { x: number; y: number }[] = [];
  for (let pixel = 0; pixel < rgba.length / 4; pixel++) {
    const isRed = rgba[pixel * 4] === 255 && rgba[pixel * 4 + 1] === 0;
    if (isRed) red.push({ x: pixel % panel.width, y: Math.floor(pixel / panel.width) });
  }
  const xs = red.map(({ x }) => x);
  const ys = red.map(({ y }) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs) + 1,
    top: Math.min(...ys),
    bottom: Math.max(...ys) + 1,
  };
}

function showRed(drawArea: { width: number; height: number } | null): {
  panel: Screen;
  screen: AppScreen;
} {
  const panel = new Screen({ width: 120, height: 160, colors: 65_536 });
  const screen = new AppScreen(panel, FONTS, () => 0, drawArea);
  screen.show({
    softLabels: null,
    isMoving: false,
    // Paints more than its area, as a careless application does.
    paint: (painter) => clearArea(painter, { x: -5, y: -5, width: 500, height: 500 }, RED),
    key: () => undefined,
  });
  screen.flush();
  return { panel, screen };
}

describe('AppScreen', () => {
  test('shows an application that asks for less in the middle, and nothing of it outside', () => {
    const { panel, screen } = showRed({ width: 100, height: 80 });
    expect(screen.area).toEqual({ x: 0, y: 0, width: 100, height: 80 });
    const above = showRed(null).screen.area.height;
    const top = Math.floor((above - 80) / 2);
    expect(redRows(panel)).toEqual({ left: 10, right: 110, top, bottom: top + 80 });
  });

  test('gives no more than the handset has', () => {
    const all = showRed(null).screen.area;
    expect(showRed({ width: 240, height: 240 }).screen.area).toEqual(all);
  });

  test('is locked until it is unlocked as often, also where it is restored', () => {
    const { panel, screen } = showRed(null);
    screen.lock();
    screen.lock();
    const before = panel.frames;
    screen.invalidate();
    screen.unlock(false);
    expect(panel.frames).toBe(before);
    const twin = showRed(null);
    twin.screen.restore(screen.save(), () => undefined);
    const { frames } = twin.panel;
    twin.screen.flush();
    expect(twin.panel.frames).toBe(frames);
    expect(twin.panel.toRgba()).toEqual(panel.toRgba());
    twin.screen.unlock(false);
    expect(twin.panel.frames).toBe(frames + 1);
  });

  test('goes on after it was saved without changing what was saved', () => {
    const { panel, screen } = showRed(null);
    const before = panel.toRgba();
    screen.lock();
    const saved = screen.save();
    screen.unlock(true);
    screen.show({
      softLabels: null,
      isMoving: false,
      paint: () => undefined,
      key: () => undefined,
    });
    screen.flush();
    expect(panel.toRgba()).not.toEqual(before);
    const twin = showRed(null);
    twin.screen.restore(saved, () => undefined);
    expect(twin.panel.toRgba()).toEqual(before);
  });

  test('opens again what lay over the view, where the user was in it', () => {
    const answers: number[] = [];
    function openBox(screen: AppScreen): void {
      const box = new MessageBox({
        title: '',
        text: '',
        picture: null,
        answers: ['はい', 'いいえ'],
        onAnswer: (index) => answers.push(index),
      });
      screen.open(box, { kind: 'question', on: ON });
    }
    const { screen } = showRed(null);
    openBox(screen);
    screen.key({ kind: 'pressed', key: 'right' });
    const twin = showRed(null).screen;
    twin.restore(screen.save(), ({ kind, on }) => {
      expect([kind, on]).toEqual(['question', ON]);
      openBox(twin);
    });
    expect(twin.hasOverlay('question')).toBe(true);
    twin.key({ kind: 'pressed', key: 'select' });
    expect(answers).toEqual([1]);
  });
});
