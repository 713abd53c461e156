import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';

export const TimeKeeper: LibraryClass = defineClass(
  'public interface com.nttdocomo.util.TimeKeeper',
  {
    methods: {
      'public void dispose()': null,
      'public int getResolution()': null,
      'public void start()': null,
      'public void stop()': null,
    },
  },
);
