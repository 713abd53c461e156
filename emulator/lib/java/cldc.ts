// The libraries of the Connected Limited Device Configuration 1.1 (JSR 139): java.lang, java.io, java.util and
// the Generic Connection Framework.
import type { LibraryClass } from '../../vm/native/library-class.ts';
import { compiledLibrary } from '../compiled-library.ts';
import { GENERIC_CONNECTION_CLASSES } from '../javax/microedition/io/connection-classes.ts';
import { CLDC_HOST_CLASSES } from './host-classes.ts';

export function cldcClasses(): readonly LibraryClass[] {
  return [
    ...CLDC_HOST_CLASSES,
    ...GENERIC_CONNECTION_CLASSES,
    ...compiledLibrary('java/io/', 'java/util/'),
  ];
}
