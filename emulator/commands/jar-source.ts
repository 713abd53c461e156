// An application's JAR: its files, and its classes as the machine finds them.
import { unzipSync } from 'fflate';
import type { ClassSource } from '../vm/run-time-data.ts';

export type JarFiles = Readonly<Record<string, Uint8Array>>;

/** Errors: SyntaxError, for bytes that are no ZIP archive or a broken one. */
export function readJar(bytes: Uint8Array): JarFiles {
  try {
    return unzipSync(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SyntaxError(`Cannot read JAR: ${reason}`, { cause: error });
  }
}

export function createJarSource(files: JarFiles): ClassSource {
  return (name) => {
    const path = `${name}.class`;
    const bytes = Object.hasOwn(files, path) ? files[path] : undefined;
    if (bytes === undefined) return null;
    return { bytes, definition: null, natives: new Map(), isLibrary: false, host: null };
  };
}
