// Finds a program that the tests need beyond npm.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export type Requirement = {
  readonly what: string;
  /** Its path, or null where it is missing. */
  readonly find: () => string | null;
  readonly debianPackages: readonly string[];
};

/** The program's path; throws with the command that installs it where it is missing. */
export function findProgram({ what, find, debianPackages }: Requirement): string {
  const found = find();
  if (found !== null) return found;
  throw new Error(
    `The tests need ${what}. Install it with: apt-get install ${debianPackages.join(' ')}`,
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
