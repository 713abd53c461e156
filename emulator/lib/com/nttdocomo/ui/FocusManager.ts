import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';

export const FocusManager: LibraryClass = defineClass(
  'public interface com.nttdocomo.ui.FocusManager',
  {},
);
