import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';

export const ComponentListener: LibraryClass = defineClass(
  'public interface com.nttdocomo.ui.ComponentListener extends com.nttdocomo.util.EventListener',
  {
    fields: {
      'public static final int BUTTON_PRESSED': 1,
      'public static final int SELECTION_CHANGED': 2,
      'public static final int TEXT_CHANGED': 3,
    },
    methods: {
      'public void componentAction(Component source, int type, int param)': null,
    },
  },
);
