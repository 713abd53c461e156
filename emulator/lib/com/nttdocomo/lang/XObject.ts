// DoJa-3.0: data of the phone's own that must not leave it.
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';

export const XObject: LibraryClass = defineClass(
  'public abstract class com.nttdocomo.lang.XObject',
);
