import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';

export const ItemStateListener: LibraryClass = defineClass(
  'public interface javax.microedition.lcdui.ItemStateListener',
  {
    methods: {
      'public void itemStateChanged(Item item)': null,
    },
  },
);
