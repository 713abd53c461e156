// The libraries of the Connected Limited Device Configuration 1.1 (JSR 139): java.lang, java.io, java.util.
import type { LibraryClass } from '../../vm/native/library-class.ts';
import { compiledLibrary } from '../compiled-library.ts';
import { CLDC_HOST_CLASSES } from './host-classes.ts';

export function cldcClasses(): readonly LibraryClass[] {
  return [...CLDC_HOST_CLASSES, ...compiledLibrary('java/lang/', 'java/io/', 'java/util/')];
}
