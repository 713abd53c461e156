import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';

export const RecordComparator: LibraryClass = defineClass(
  'public interface javax.microedition.rms.RecordComparator',
  {
    fields: {
      'public static final int EQUIVALENT': 0,
      'public static final int FOLLOWS': 1,
      'public static final int PRECEDES': -1,
    },
    methods: {
      'public int compare(byte[] first, byte[] second)': null,
    },
  },
);
