// The files of an application's JAR: classes for the machine, everything else as resources.
import { unzipSync } from 'fflate';
import type { ClassSource } from '../../vm/run-time-data.ts';

export type JarFiles = {
  readonly classes: ClassSource;
  /** A file by its path without a leading slash, or null. */
  readonly find: (path: string) => Uint8Array | null;
};

/** Errors: SyntaxError, for bytes that are no JAR. */
export function openJar(jar: Uint8Array): JarFiles {
  const files = unzip(jar);
  function find(path: string): Uint8Array | null {
    return Object.hasOwn(files, path) ? (files[path] ?? null) : null;
  }
  return {
    find,
    classes: (name) => {
      const bytes = find(`${name}.class`);
      if (bytes === null) return null;
      return { bytes, definition: null, natives: new Map(), isLibrary: false, host: null };
    },
  };
}

function unzip(jar: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(jar);
  } catch (cause) {
    throw new SyntaxError('Cannot parse JAR: it is no ZIP file', { cause });
  }
}
