import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';

export const MediaResource: LibraryClass = defineClass(
  'public interface com.nttdocomo.ui.MediaResource',
  {
    methods: {
      'public void dispose()': null,
      'public void unuse()': null,
      'public void use() throws com.nttdocomo.io.ConnectionException, UIException': null,
    },
  },
);
