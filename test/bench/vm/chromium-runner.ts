// Chromium beside Node: a page that runs the same programs.
import { bundle } from '../../support/bundle.ts';
import { launchChromium } from '../../support/browser.ts';
import type { ClassFiles, Run } from './run-program.ts';

export type ChromiumRunner = {
  readonly run: (name: string, rounds: number) => Promise<Run>;
  readonly close: () => Promise<void>;
};

export async function startChromiumRunner(files: ClassFiles): Promise<ChromiumRunner> {
  const path = await bundle(new URL('page.ts', import.meta.url), 'browser');
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.addScriptTag({ path, type: 'module' });
  await page.waitForFunction(() => typeof globalThis.runInPage === 'function');
  const texts = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]),
  );
  return {
    run: (name, rounds) =>
      page.evaluate(([program, count, all]) => globalThis.runInPage(program, count, all), [
        name,
        rounds,
        texts,
      ] as const),
    close: () => browser.close(),
  };
}
