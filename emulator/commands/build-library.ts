// Compiles the Java part of the class libraries into emulator/lib/compiled-classes.ts. Needs ecj; with --check it only
// compares.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DOJA_CLASSES } from '../lib/com/nttdocomo/doja-classes.ts';
import { HANDSET_CLASSES } from '../lib/handset/handset-classes.ts';
import { CLDC_HOST_CLASSES } from '../lib/java/host-classes.ts';
import { MIDP_CLASSES } from '../lib/javax/microedition/midp-classes.ts';
import { writeStubs } from './write-stubs.ts';

const LIBRARY = fileURLToPath(new URL('../lib', import.meta.url));
const TARGET = join(LIBRARY, 'compiled-classes.ts');

const HEADER = `// Generated from the .java files of this folder by \`npm run library:build\`: class files in Base64, by internal name.

export const COMPILED_CLASSES: Readonly<Record<string, string>> = {
`;

function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'library-'));
  try {
    const text = compile(folder);
    if (!process.argv.includes('--check')) writeFileSync(TARGET, text);
    else if (readFileSync(TARGET, 'utf8') !== text) {
      console.error(
        'emulator/lib/compiled-classes.ts differs from its sources: run npm run library:build',
      );
      process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compile(folder: string): string {
  const stubs = join(folder, 'stubs');
  const output = join(folder, 'classes');
  writeStubs(stubs, [...CLDC_HOST_CLASSES, ...DOJA_CLASSES, ...MIDP_CLASSES, ...HANDSET_CLASSES]);
  const sources = listFiles(LIBRARY, '.java');
  mkdirSync(output, { recursive: true });
  const options = [
    '-source',
    '1.3',
    '-target',
    'cldc1.1',
    '-g:lines,source',
    '-nowarn',
    '-encoding',
    'UTF-8',
  ];
  execFileSync('ecj', [...options, '-bootclasspath', stubs, '-d', output, ...sources], {
    stdio: 'inherit',
  });
  const lines = listFiles(output, '.class').map((path) => {
    const name = relative(output, path).replace(/\.class$/, '');
    return `  '${name}':\n    '${readFileSync(path).toString('base64')}',\n`;
  });
  return `${HEADER}${lines.join('')}};\n`;
}

function listFiles(folder: string, suffix: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

main();
