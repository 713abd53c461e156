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
    for (const entry of readdirSync(APPS, { withFileTypes: true })) {
      if (entry.isDirectory()) buildApp(join(APPS, entry.name), stubs, join(folder, entry.name));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function buildApp(source: string, stubs: string, output: string): void {
  const names = readdirSync(source);
  const java = names.filter((name) => name.endsWith('.java')).map((name) => join(source, name));
  const options = ['-source', '1.3', '-target', 'cldc1.1', '-encoding', 'UTF-8', '-nowarn'];
  execFileSync('ecj', [...options, '-bootclasspath', stubs, '-d', output, ...java], {
    stdio: 'inherit',
  });
  const files: Zippable = {};
  for (const name of readdirSync(output).sort()) files[name] = readFileSync(join(output, name));
  for (const name of names.filter((each) => RESOURCE.test(each))) {
    files[name] = readFileSync(join(source, name));
  }
  // The time of a file would make every build another one.
  keep(join(source, 'app.jar'), zipSync(files, { mtime: '1980-01-01T00:00:00', level: 9 }));
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
