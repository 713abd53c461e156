// The focus manager of a panel that was given none: it moves the focus with the arrow keys.
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';

export const DefaultFocusManager: LibraryClass = defineClass(
  'final class com.nttdocomo.ui.DefaultFocusManager implements FocusManager',
);
