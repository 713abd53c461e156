// DoJa-2.0
import type { LibraryClass } from '../../../../vm/native/library-class.ts';
import { throwableClass } from '../../../java/lang/throwable-class.ts';

export const IllegalStateException: LibraryClass = throwableClass(
  'com.nttdocomo.lang.IllegalStateException',
  'RuntimeException',
);
