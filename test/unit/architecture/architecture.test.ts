// Holds the tree to the README's map: arrows one way, no cycles, small files.
import { describe, expect, test } from 'vitest';
import { MAY_IMPORT, PURE_AREAS } from './import-rules.ts';
import { readSourceFiles, type SourceFile } from './source-files.ts';

const files = readSourceFiles();

/** The longest area that holds the path. */
function areaOf(path: string): string | null {
  const areas = Object.keys(MAY_IMPORT).filter((area) => isWithin(path, area));
  return areas.sort((a, b) => b.length - a.length)[0] ?? null;
}

function isWithin(path: string, area: string): boolean {
  return path === area || path.startsWith(`${area}/`);
}

function forbiddenImports(file: SourceFile): string[] {
  const area = areaOf(file.path);
  if (area === null) return [`${file.path} is in no area of import-rules.ts`];
  const allowed = [area, ...(MAY_IMPORT[area] ?? [])];
  return file.imports
    .filter((imported) => !allowed.some((other) => isWithin(imported, other)))
    .map((imported) => `${file.path} imports ${imported}`);
}

function impurePackages(file: SourceFile): string[] {
  const allowed = PURE_AREAS[areaOf(file.path) ?? ''];
  if (allowed === undefined) return [];
  return file.packages
    .filter((name) => !allowed.includes(name))
    .map((name) => `${file.path} imports ${name}`);
}

function findCycle(): string[] | null {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const finished = new Set<string>();
  function visit(path: string, trail: readonly string[]): string[] | null {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (finished.has(path)) return null;
    for (const imported of byPath.get(path)?.imports ?? []) {
      const cycle = visit(imported, [...trail, path]);
      if (cycle !== null) return cycle;
    }
    finished.add(path);
    return null;
  }
  for (const path of byPath.keys()) {
    const cycle = visit(path, []);
    if (cycle !== null) return cycle;
  }
  return null;
}

describe('architecture', () => {
  test('the reader sees files and their imports', () => {
    expect(files.length).toBeGreaterThan(5);
    const self = files.find((file) => file.path.endsWith('architecture.test.ts'));
    expect(self?.imports).toEqual([
      'test/unit/architecture/import-rules.ts',
      'test/unit/architecture/source-files.ts',
    ]);
    expect(self?.packages).toEqual(['vitest']);
  });

  test('every import names a file that exists', () => {
    const paths = new Set(files.map((file) => file.path));
    const missing = files.flatMap((file) =>
      file.imports.filter((path) => path.endsWith('.ts') && !paths.has(path)),
    );
    expect(missing).toEqual([]);
  });

  test('no area imports what the map does not allow', () => {
    expect(files.flatMap(forbiddenImports)).toEqual([]);
  });

  test('pure areas import neither Node nor packages beyond their list', () => {
    expect(files.flatMap(impurePackages)).toEqual([]);
  });

  test('no import cycles', () => {
    expect(findCycle()).toBeNull();
  });

  test('no file is over 300 lines', () => {
    expect(files.filter((file) => file.lineCount > 300).map((file) => file.path)).toEqual([]);
  });
});
