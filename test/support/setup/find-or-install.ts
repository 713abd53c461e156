// Finds a program that the tests need beyond npm, and installs Debian's package where it may.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export type Requirement = {
  readonly what: string;
  readonly find: () => string | null;
  readonly debianPackages: readonly string[];
};

/** The program's path; installs it on Debian as root; throws with the command to run where it cannot. */
export function findOrInstall(requirement: Requirement): string {
  const found = requirement.find();
  if (found !== null) return found;
  installWithApt(requirement.debianPackages);
  const installed = requirement.find();
  if (installed !== null) return installed;
  throw new Error(
    `The tests need ${requirement.what}. Install it with: apt-get install ${requirement.debianPackages.join(' ')}`,
  );
}

/** First path that exists, or null. */
export function firstExisting(paths: readonly string[]): string | null {
  return paths.find((path) => existsSync(path)) ?? null;
}

/** The program's path as the shell finds it, or null. */
export function onPath(program: string): string | null {
  const { status, stdout } = spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

function installWithApt(packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || onPath('apt-get') === null) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.error(`Installing ${packages.join(' ')} for the tests …`);
  execFileSync('apt-get', ['update'], { stdio: 'ignore', env });
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
    stdio: 'ignore',
    env,
  });
}
