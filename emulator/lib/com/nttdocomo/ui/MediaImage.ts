import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';

export const MediaImage: LibraryClass = defineClass(
  'public interface com.nttdocomo.ui.MediaImage extends MediaResource',
  {
    methods: {
      'public int getHeight()': null,
      'public Image getImage()': null,
      'public int getWidth()': null,
    },
  },
);
