import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';

export const SoftKeyListener: LibraryClass = defineClass(
  'public interface com.nttdocomo.ui.SoftKeyListener extends com.nttdocomo.util.EventListener',
  {
    methods: {
      'public void softKeyPressed(int key)': null,
      'public void softKeyReleased(int key)': null,
    },
  },
);
