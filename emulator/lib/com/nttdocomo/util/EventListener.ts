import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';

export const EventListener: LibraryClass = defineClass(
  'public interface com.nttdocomo.util.EventListener',
  {},
);
