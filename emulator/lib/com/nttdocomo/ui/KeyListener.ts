import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';

export const KeyListener: LibraryClass = defineClass(
  'public interface com.nttdocomo.ui.KeyListener extends com.nttdocomo.util.EventListener',
  {
    methods: {
      'public void keyPressed(Panel panel, int key)': null,
      'public void keyReleased(Panel panel, int key)': null,
    },
  },
);
