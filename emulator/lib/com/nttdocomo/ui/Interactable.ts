import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';

export const Interactable: LibraryClass = defineClass(
  'public interface com.nttdocomo.ui.Interactable',
  {
    methods: {
      'public void requestFocus()': null,
      'public void setEnabled(boolean enabled)': null,
    },
  },
);
