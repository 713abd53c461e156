// `npm run vm` with plain classes: what goes to standard output and error, and the exit code.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { CLASSES, expectedOutput } from './run-program.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vm-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

function vm(
  names: readonly string[],
  ...args: readonly string[]
): { out: string; err: string; code: number | null } {
  const jar = join(folder, 'classes.jar');
  const files = names.map((name) => [
    `${name}.class`,
    readFileSync(join(CLASSES, `${name}.class`)),
  ]);
  writeFileSync(jar, zipSync(Object.fromEntries(files) as Record<string, Uint8Array>));
  return run(jar, ...args);
}

function run(...args: readonly string[]): { out: string; err: string; code: number | null } {
  const command = ['--import', 'tsx', 'emulator/commands/vm.ts', ...args];
  const result = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
  return { out: result.stdout, err: result.stderr, code: result.status };
}

describe('npm run vm', () => {
  test('prints System.out in UTF-8 and ends with 0', () => {
    const { out, code } = vm(['JapaneseOutput'], 'JapaneseOutput');
    expect(out).toBe(expectedOutput('JapaneseOutput'));
    expect(code).toBe(0);
  });

  test('passes arguments to main', () => {
    const { out, code } = vm(['BenchLoop'], 'BenchLoop', '10');
    expect(out).toMatch(/^\d+\n$/);
    expect(code).toBe(0);
  });

  test('ends with 1 after an uncaught exception, its stack trace on standard error', () => {
    const { err, code } = vm(['OutOfMemory'], 'OutOfMemory', '--heap', '1000');
    expect(err).toContain('Uncaught exception in thread "main": java.lang.OutOfMemoryError');
    expect(code).toBe(1);
  });

  test('names a class that is missing, and a JAR that is none', () => {
    expect(vm(['BenchLoop'], 'Missing')).toMatchObject({
      code: 1,
      err: expect.stringContaining('Missing') as string,
    });
    const noJar = join(folder, 'no.jar');
    writeFileSync(noJar, 'text');
    expect(run(noJar, 'Main')).toMatchObject({
      code: 1,
      err: expect.stringContaining('Cannot parse JAR') as string,
    });
  });

  test('ends at the time limit', () => {
    const { err, code } = vm(['BenchLoop'], 'BenchLoop', '2000000000', '--time-limit', '0.1');
    expect(err).toContain('Ended after 0.1 seconds');
    expect(code).toBe(3);
  });

  test('tells its usage', () => {
    expect(run()).toMatchObject({
      code: 2,
      err: expect.stringContaining('classes.jar Main [args]') as string,
    });
  });
});
