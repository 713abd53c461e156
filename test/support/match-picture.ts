// Compares a phone's screen with a picture beside the test.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Screen } from '../../emulator/device/screen/screen.ts';
import { screenshot } from '../../emulator/shell/headless/screenshot.ts';

/**
 * Null when the screen shows the expected picture pixel by pixel, otherwise what is wrong and where
 * the actual picture lies. With UPDATE_PICTURES=1 the expected picture is written anew.
 */
export async function differenceFrom(screen: Screen, path: string): Promise<string | null> {
  if (process.env['UPDATE_PICTURES'] === '1') writeFileSync(path, screenshot(screen));
  if (!existsSync(path)) return `There is no picture ${path}`;
  const expected = await readPixels(path);
  const actual = screen.toRgba();
  const isSame =
    expected.length === actual.length && actual.every((value, index) => value === expected[index]);
  if (isSame) return null;
  const folder = join(tmpdir(), 'keitai-pictures', basename(dirname(path)));
  mkdirSync(folder, { recursive: true });
  const written = join(folder, basename(path));
  writeFileSync(written, screenshot(screen));
  return `The screen is not ${path}; it is ${written}`;
}

async function readPixels(path: string): Promise<Uint8ClampedArray> {
  const image = await loadImage(readFileSync(path));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height).data;
}
