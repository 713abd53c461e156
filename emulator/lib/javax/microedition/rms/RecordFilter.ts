import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';

export const RecordFilter: LibraryClass = defineClass(
  'public interface javax.microedition.rms.RecordFilter',
  {
    methods: {
      'public boolean matches(byte[] candidate)': null,
    },
  },
);
