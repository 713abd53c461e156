// The classes of the libraries that are written in Java, compiled into compiled-classes.ts.
import { compiledClass, type LibraryClass } from '../vm/native/library-class.ts';
import { COMPILED_CLASSES } from './compiled-classes.ts';

/** All compiled classes of the packages, `java/io/`, and only those directly in them. */
export function compiledLibrary(...packages: readonly string[]): LibraryClass[] {
  return Object.entries(COMPILED_CLASSES)
    .filter(([name]) => packages.includes(name.slice(0, name.lastIndexOf('/') + 1)))
    .map(([name, base64]) => compiledClass(name, () => decodeBase64(base64)));
}

function decodeBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
