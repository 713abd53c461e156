// Compiles the i-appli and MIDlets of test/conformance/apps into their JARs. Needs ecj; with --check
// it only compares.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync, type Zippable } from 'fflate';
import { writeStubs } from '../../emulator/commands/write-stubs.ts';
import { DOJA_CLASSES } from '../../emulator/lib/com/nttdocomo/doja-classes.ts';
import { cldcClasses } from '../../emulator/lib/java/cldc.ts';
import { midpClasses } from '../../emulator/lib/javax/microedition/midp.ts';

const APPS = fileURLToPath(new URL('../conformance/apps/', import.meta.url));
const RESOURCE = /\.(?:gif|png)$/;

function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'apps-'));
  try {
    const stubs = join(folder, 'stubs');
    writeStubs(stubs, [...cldcClasses(), ...DOJA_CLASSES, ...midpClasses()]);
    const apps = readdirSync(APPS, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    // One run of the compiler for all: starting it is what takes time.
    const sources = apps.flatMap((app) => [`${join(APPS, app)}[-d`, `${join(folder, app)}]`]);
    const options = ['-source', '1.3', '-target', 'cldc1.1', '-encoding', 'UTF-8', '-nowarn'];
    const args = [...options, '-bootclasspath', stubs, ...sources];
    execFileSync('ecj', args, { stdio: 'inherit' });
    for (const app of apps)
      keep(join(APPS, app, 'app.jar'), pack(join(APPS, app), join(folder, app)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The JAR of an application's compiled classes and its pictures. */
function pack(source: string, classes: string): Uint8Array {
  const files: Zippable = {};
  for (const name of readdirSync(classes).sort()) files[name] = readFileSync(join(classes, name));
  for (const name of readdirSync(source).filter((each) => RESOURCE.test(each))) {
    files[name] = readFileSync(join(source, name));
  }
  // The time of a file would make every build another one.
  return zipSync(files, { mtime: '1980-01-01T00:00:00', level: 9 });
}

function keep(path: string, jar: Uint8Array): void {
  if (!process.argv.includes('--check')) {
    writeFileSync(path, jar);
    return;
  }
  if (readFileSync(path).equals(jar)) return;
  console.error(
    `${path} differs from its sources: run npx tsx test/commands/build-conformance-apps.ts`,
  );
  process.exitCode = 1;
}

main();
