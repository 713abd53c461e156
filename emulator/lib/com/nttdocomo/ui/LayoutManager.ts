import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';

export const LayoutManager: LibraryClass = defineClass(
  'public interface com.nttdocomo.ui.LayoutManager',
  {},
);
