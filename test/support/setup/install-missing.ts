// Installs what the tests of a project need and the machine lacks, before the first of them starts: two tests that
// install at one time stand in each other's way.
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { onPath, type Requirement } from './find-program.ts';
import { NEEDED_BY } from './requirements.ts';

const run = promisify(execFile);
/** Held by one test run at a time. */
const LOCK = join(tmpdir(), 'keitai-otp-apt.lock');
const INSTALL = 'apt-get update && exec apt-get install -y --no-install-recommends "$@"';

/** Runs once for each project. */
export async function setup({ name }: TestProject): Promise<void> {
  await installMissing(NEEDED_BY[name] ?? []);
}

/** As root on Debian; elsewhere each test that lacks its program says how to install it. */
async function installMissing(requirements: readonly Requirement[]): Promise<void> {
  const missing = requirements.filter(({ find }) => find() === null);
  if (missing.length === 0 || process.getuid?.() !== 0 || onPath('apt-get') === null) return;
  const packages = missing.flatMap(({ debianPackages }) => debianPackages);
  console.error(`Installing ${packages.join(' ')} for the tests …`);
  try {
    await run('flock', [LOCK, 'sh', '-c', INSTALL, 'sh', ...packages], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      maxBuffer: Infinity,
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}
