// Reads the project's own TypeScript files and what each imports.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const TOP_FOLDERS = ['gateway', 'emulator', 'mail-sink', 'test'];
const SPECIFIER = /(?:^|[\s;}])(?:import|export)\s*(?:[\w*{}\s,$]+?\sfrom\s*)?\(?\s*'([^'\n]+)'/g;

export type SourceFile = {
  readonly path: string;
  readonly lineCount: number;
  /** Project files, as paths from the root. */
  readonly imports: readonly string[];
  readonly packages: readonly string[];
};

/** Every TypeScript file below the project's folders, by path from the root. */
export function readSourceFiles(): SourceFile[] {
  return TOP_FOLDERS.map((folder) => join(ROOT, folder))
    .filter((folder) => existsSync(folder))
    .flatMap(listTypeScript)
    .map(readSourceFile);
}

function listTypeScript(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function readSourceFile(absolutePath: string): SourceFile {
  const path = relative(ROOT, absolutePath);
  const text = readFileSync(absolutePath, 'utf8');
  const specifiers = [...text.matchAll(SPECIFIER)].map((match) => match[1] ?? '');
  return {
    path,
    lineCount: text.split('\n').length - 1,
    imports: specifiers
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => posix.join(dirname(path), specifier)),
    packages: specifiers.filter((specifier) => !specifier.startsWith('.')),
  };
}
