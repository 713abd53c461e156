import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';

export const MediaPresenter: LibraryClass = defineClass(
  'public interface com.nttdocomo.ui.MediaPresenter',
  {
    methods: {
      'public MediaResource getMediaResource()': null,
      'public void play()': null,
      'public void setAttribute(int attribute, int value)': null,
      'public void setData(MediaData data)': null,
      'public void setMediaListener(MediaListener listener)': null,
      'public void stop()': null,
    },
  },
);
