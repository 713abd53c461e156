import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';

export const MediaListener: LibraryClass = defineClass(
  'public interface com.nttdocomo.ui.MediaListener extends com.nttdocomo.util.EventListener',
  {
    methods: {
      'public void mediaAction(MediaPresenter source, int type, int param)': null,
    },
  },
);
