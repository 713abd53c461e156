// The class files that are committed are those that their Java sources give now.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findOrInstall, onPath } from '../support/setup/find-or-install.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function check(command: string): { status: number | null; errors: string } {
  findOrInstall({ what: 'ecj', find: () => onPath('ecj'), debianPackages: ['ecj'] });
  const args = ['--import', 'tsx', command, '--check'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  return { status, errors: stderr };
}

test('the conformance programs are compiled as they stand', () => {
  expect(check('test/commands/build-conformance.ts')).toEqual({ status: 0, errors: '' });
});

test("the libraries' Java part is compiled as it stands", () => {
  expect(check('emulator/commands/build-library.ts')).toEqual({ status: 0, errors: '' });
});
