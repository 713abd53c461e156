// The libraries of the Mobile Information Device Profile: 1.0, and of 2.0 what applications use.
import type { LibraryClass } from '../../../vm/native/library-class.ts';
import { compiledLibrary } from '../../compiled-library.ts';
import { MIDP_CLASSES } from './midp-classes.ts';

export function midpClasses(): readonly LibraryClass[] {
  return [...MIDP_CLASSES, ...compiledLibrary('javax/microedition/rms/')];
}
