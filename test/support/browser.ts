// A real Chromium for the tests, and photographs of what it shows.
import { chromium, type Browser, type Page } from 'playwright-core';
import { photographPath } from './photographs.ts';
import { findProgram } from './setup/find-program.ts';
import { CHROMIUM, JAPANESE_FONT } from './setup/requirements.ts';

/** Switches under which Chromium runs as root and asks nothing of the outside network. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts it, on a machine that can draw Japanese; close it after the tests. */
export async function launchChromium(): Promise<Browser> {
  findProgram(JAPANESE_FONT);
  return await chromium.launch({ executablePath: findProgram(CHROMIUM), args: ARGUMENTS });
}

/** The whole page as the photograph of that name. */
export async function photograph(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: photographPath(name), fullPage: true });
}
