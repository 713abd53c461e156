// Debian's Chromium for the tests in test/browser.
import { findOrInstall, firstExisting, onPath } from './find-or-install.ts';

/** Path of a Chromium that playwright-core can drive. */
export function findChromium(): string {
  return findOrInstall({
    what: 'Chromium',
    find: () =>
      process.env['CHROMIUM'] ??
      onPath('chromium') ??
      firstExisting(['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']),
    debianPackages: ['chromium'],
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
