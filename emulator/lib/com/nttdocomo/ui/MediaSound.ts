import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';

export const MediaSound: LibraryClass = defineClass(
  'public interface com.nttdocomo.ui.MediaSound extends MediaResource',
  {},
);
