import { expect, test } from 'vitest';
import { Screen } from '../../../emulator/device/screen/screen.ts';
import { Surface } from '../../../emulator/device/screen/surface.ts';
import { formatHalfBlocks } from '../../../emulator/shell/headless/half-blocks.ts';

test('formatHalfBlocks() keeps to the room there is, a dot the mean of a square', () => {
  const screen = new Screen({ width: 4, height: 8, colors: 16_777_216 });
  const surface = new Surface(4, 8, 0xff000000);
  // The upper left square half white, the others black.
  surface.pixels.set([0xffffffff, 0xffffffff], 0);
  screen.present(surface);
  const half = '\u001b[38;2;128;128;128m\u001b[48;2;0;0;0m▀';
  const black = '\u001b[38;2;0;0;0m\u001b[48;2;0;0;0m▀';
  const reset = '\u001b[0m';
  expect(formatHalfBlocks(screen, { columns: 2, rows: 60 })).toBe(
    `${half}${black}${reset}\n${black}${black}${reset}`,
  );
  expect(formatHalfBlocks(screen, { columns: 60, rows: 2 }).split('\n')).toHaveLength(2);
});
