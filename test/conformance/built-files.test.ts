// The class files and JARs that are committed are what their sources give.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { findProgram } from '../support/setup/find-program.ts';
import { ECJ } from '../support/setup/requirements.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const COMMANDS = [
  'emulator/commands/build-library.ts',
  'test/commands/build-conformance.ts',
  'test/commands/build-conformance-apps.ts',
];

beforeAll(() => {
  findProgram(ECJ);
});

describe('committed class files', () => {
  test.each(COMMANDS)('are those of %s', (command) => {
    const args = ['--import', 'tsx', command, '--check'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });
});
