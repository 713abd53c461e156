// An application's classes, as the files of its JAR.
import type { ClassSource } from '../vm/run-time-data.ts';

export function createJarSource(files: Readonly<Record<string, Uint8Array>>): ClassSource {
  return (name) => {
    const bytes = files[`${name}.class`];
    if (bytes === undefined) return null;
    return { bytes, definition: null, natives: new Map(), isLibrary: false, host: null };
  };
}
