// A real Chromium for the tests, and photographs of what it shows.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, findChromium } from './setup/chromium.ts';

const PHOTOGRAPHS =
  process.env['PHOTOGRAPHS'] ?? fileURLToPath(new URL('../../.tmp/photographs', import.meta.url));

/** Starts it; close it after the tests. */
export async function launchChromium(): Promise<Browser> {
  return await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_ARGUMENTS] });
}

/** The whole page as `.tmp/photographs/NAME.png` (or below the folder in PHOTOGRAPHS). */
export async function photograph(page: Page, name: string): Promise<void> {
  const path = join(PHOTOGRAPHS, `${name}.png`);
  await mkdir(join(path, '..'), { recursive: true });
  await page.screenshot({ path, fullPage: true });
}
