// Debian's Chromium for the tests in test/browser.
import { spawnSync } from 'node:child_process';
import { findOrInstall, firstExisting, onPath } from './find-or-install.ts';

/** Path of a Chromium that playwright-core can drive, on a machine that can draw Japanese. */
export function findChromium(): string {
  findJapaneseFont();
  return findOrInstall({
    what: 'Chromium',
    find: () =>
      process.env['CHROMIUM'] ??
      onPath('chromium') ??
      firstExisting(['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']),
    debianPackages: ['chromium'],
  });
}

/** Without one every photograph is empty boxes. */
function findJapaneseFont(): string {
  return findOrInstall({
    what: 'a Japanese font',
    find: () => {
      const { stdout } = spawnSync('fc-list', [':lang=ja', 'file'], { encoding: 'utf8' });
      return stdout?.split('\n')[0] || null;
    },
    debianPackages: ['fontconfig', 'fonts-vlgothic'],
  });
}

/** Switches under which Chromium runs as root and asks nothing of the outside network. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
