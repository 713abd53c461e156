// What the tests need beyond npm, and which of vitest's projects needs what.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DEBIAN_PACKAGES, missingTools } from '../../../gateway/token-app/build/tools.ts';
import { firstExisting, onPath, type Requirement } from './find-program.ts';

const POSTGRES_ROOT = '/usr/lib/postgresql';

/** A Chromium that playwright-core can drive. */
export const CHROMIUM: Requirement = {
  what: 'Chromium',
  find: () =>
    process.env['CHROMIUM'] ??
    onPath('chromium') ??
    firstExisting(['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']),
  debianPackages: ['chromium'],
};

/** Without one every photograph is empty boxes. */
export const JAPANESE_FONT: Requirement = {
  what: 'a Japanese font',
  find: () => {
    const { stdout } = spawnSync('fc-list', [':lang=ja', 'file'], { encoding: 'utf8' });
    return stdout?.split('\n')[0] || null;
  },
  debianPackages: ['fontconfig', 'fonts-vlgothic'],
};

export const INITDB: Requirement = {
  what: 'PostgreSQL (initdb, pg_ctl)',
  find: () => {
    const versions = existsSync(POSTGRES_ROOT) ? readdirSync(POSTGRES_ROOT).toSorted() : [];
    const newestFirst = versions.toReversed();
    return (
      firstExisting(newestFirst.map((version) => join(POSTGRES_ROOT, version, 'bin/initdb'))) ??
      onPath('initdb')
    );
  },
  debianPackages: ['postgresql'],
};

/** Debian's Java compiler, which writes class files that a handset of 2001 takes. */
export const ECJ: Requirement = {
  what: "Debian's Java compiler ecj",
  find: () => onPath('ecj'),
  debianPackages: ['ecj'],
};

export const SWAKS: Requirement = {
  what: 'swaks with TLS',
  find: () => {
    const swaks = onPath('swaks');
    if (swaks === null) return null;
    const { stdout } = spawnSync(swaks, ['--support'], { encoding: 'utf8' });
    return stdout.includes('=== TLS supported') ? swaks : null;
  },
  debianPackages: ['swaks', 'libnet-ssleay-perl'],
};

/** ecj is among them. */
export const BUILD_TOOLS: Requirement = {
  what: "the programs of the token app's build",
  find: () => (missingTools().length === 0 ? onPath('ecj') : null),
  debianPackages: DEBIAN_PACKAGES,
};

export const STRACE = program('strace');
export const CURL = program('curl');
export const PYTHON = program('python3');

/** By the name of the project. */
export const NEEDED_BY: Readonly<Record<string, readonly Requirement[]>> = {
  unit: [BUILD_TOOLS],
  contract: [INITDB],
  flow: [INITDB, STRACE, CURL, PYTHON, SWAKS],
  conformance: [ECJ],
  browser: [CHROMIUM, JAPANESE_FONT],
};

function program(name: string, debianPackage = name): Requirement {
  return { what: name, find: () => onPath(name), debianPackages: [debianPackage] };
}
