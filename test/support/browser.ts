// A real Chromium for the tests, and photographs of what it shows.
import { chromium, type Browser, type Page } from 'playwright-core';
import { photographPath } from './photographs.ts';
import { CHROMIUM_ARGUMENTS, findChromium } from './setup/chromium.ts';

/** Starts it; close it after the tests. */
export async function launchChromium(): Promise<Browser> {
  return await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_ARGUMENTS] });
}

/** The whole page as the photograph of that name. */
export async function photograph(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: photographPath(name), fullPage: true });
}
