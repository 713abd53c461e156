import type { LibraryClass } from '../../../../vm/native/library-class.ts';
import { throwableClass } from '../../../java/lang/throwable-class.ts';

export const UnsupportedOperationException: LibraryClass = throwableClass(
  'com.nttdocomo.lang.UnsupportedOperationException',
  'RuntimeException',
);
