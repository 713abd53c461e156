// Compiles the conformance programs against stubs of our own libraries; with --check it only compares the class files.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { writeStubs } from '../../emulator/commands/write-stubs.ts';
import { cldcClasses } from '../../emulator/lib/java/cldc.ts';
import { CLASSES, PROGRAMS } from '../conformance/run-program.ts';

const OPTIONS = ['-source', '1.3', '-g:lines,source', '-nowarn', '-encoding', 'UTF-8'];

function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  try {
    const built = compile(folder);
    if (process.argv.includes('--check')) check(built);
    else install(built);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Programs named `Jsr…` are compiled for an older target, whose `finally` uses jsr and ret. */
function compile(folder: string): string {
  const stubs = join(folder, 'stubs');
  const output = join(folder, 'classes');
  mkdirSync(output);
  writeStubs(stubs, cldcClasses());
  const sources = readdirSync(PROGRAMS)
    .filter((name) => name.endsWith('.java'))
    .sort();
  const old = sources.filter((name) => name.startsWith('Jsr'));
  const usual = sources.filter((name) => !name.startsWith('Jsr'));
  runCompiler(['-target', 'cldc1.1', '-bootclasspath', stubs, '-d', output], usual);
  runCompiler(['-target', '1.1', '-bootclasspath', stubs, '-d', output], old);
  return output;
}

function runCompiler(options: readonly string[], sources: readonly string[]): void {
  const paths = sources.map((name) => join(PROGRAMS, name));
  execFileSync('ecj', [...OPTIONS, ...options, ...paths], { stdio: 'inherit' });
}

function install(built: string): void {
  rmSync(CLASSES, { recursive: true, force: true });
  cpSync(built, CLASSES, { recursive: true });
}

function check(built: string): void {
  const wanted = listFiles(built);
  const present = listFiles(CLASSES);
  const differing = wanted.filter(
    (path) =>
      !present.includes(path) ||
      !readFileSync(join(built, path)).equals(readFileSync(join(CLASSES, path))),
  );
  const extra = present.filter((path) => !wanted.includes(path));
  for (const path of [...differing, ...extra])
    console.error(`test/conformance/classes/${path} differs`);
  if (differing.length + extra.length > 0) process.exitCode = 1;
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

main();
