import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';

export const MediaData: LibraryClass = defineClass(
  'public interface com.nttdocomo.ui.MediaData extends MediaResource',
  {},
);
