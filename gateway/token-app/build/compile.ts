// From Java source to the smallest class files that say the same.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseClassFile, type ClassFile } from './class-file.ts';
import { runTool } from './tools.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Folders of API stubs; classes of a later one take the place of those before. */
export type Api = readonly ('cldc-1.0' | 'cldc-1.1' | 'doja-1.0' | 'midp-1.0')[];

/** Runs with a new folder, which is gone afterwards. */
export function withFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'keitai-otp-token-app-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Compiles API stubs into the folder and returns their classes. */
export function compileStubs(api: Api, folder: string): readonly ClassFile[] {
  mkdirSync(folder, { recursive: true });
  const byPath = new Map<string, string>();
  for (const name of api) {
    const root = join(ROOT, 'stubs', name);
    for (const path of filesBelow(root, '.java')) byPath.set(path, join(root, path));
  }
  compileJava([...byPath.values()], folder, folder);
  return readClasses(folder);
}

/** Compiles Java files for CLDC against compiled stubs. */
export function compileJava(files: readonly string[], stubs: string, into: string): void {
  const target = [
    '-source',
    '1.3',
    '-target',
    'cldc1.1',
    '-encoding',
    'UTF-8',
    '-g:none',
    '-nowarn',
  ];
  runTool('ecj', [...target, '-bootclasspath', stubs, '-d', into, ...files]);
}

/** The Java files of the app's core and of one face. */
export function sourcesOf(face: 'doja' | 'midp'): readonly string[] {
  return ['core', face].flatMap((part) => {
    const root = join(ROOT, part);
    return filesBelow(root, '.java').map((path) => join(root, path));
  });
}

/** Inlines, drops what is not used, and preverifies anew; names stay. */
export function optimise(
  classes: string,
  stubs: string,
  main: string,
  folder: string,
): readonly ClassFile[] {
  const out = join(folder, 'optimised');
  const options = join(folder, 'options.pro');
  mkdirSync(out);
  writeFileSync(
    options,
    [
      `-injars ${classes}`,
      `-outjars ${out}`,
      `-libraryjars ${stubs}`,
      '-microedition',
      `-keep public class ${main} { public <init>(); }`,
      // Called once, and all the same not to be moved into the main class, which stays tiny that way.
      '-keep class otp.AppCanvas { static void open(); }',
      '-dontobfuscate',
      '-allowaccessmodification',
      '-optimizationpasses 5',
      '-optimizations !class/merging/*',
      '-dontnote',
    ].join('\n'),
  );
  runTool('proguard', [`@${options}`]);
  return readClasses(out);
}

/** Parses all class files of a folder. */
export function readClasses(folder: string): readonly ClassFile[] {
  return filesBelow(folder, '.class').map((path) =>
    parseClassFile(readFileSync(join(folder, path))),
  );
}

function filesBelow(root: string, ending: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending) && statSync(join(root, path)).isFile())
    .toSorted();
}
