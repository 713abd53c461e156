// A folder of stub classes for a Java compiler's boot class path.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LibraryClass } from '../vm/native/library-class.ts';
import { writeStubClass } from './stub-class.ts';

/** Writes a stub of every class declared in TypeScript, and the class files of the others. */
export function writeStubs(folder: string, classes: readonly LibraryClass[]): void {
  for (const library of classes) {
    const path = join(folder, `${library.declaration.name}.class`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, library.classFile?.() ?? writeStubClass(library));
  }
}
