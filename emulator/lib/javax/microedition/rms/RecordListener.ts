import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';

export const RecordListener: LibraryClass = defineClass(
  'public interface javax.microedition.rms.RecordListener',
  {
    methods: {
      'public void recordAdded(RecordStore store, int id)': null,
      'public void recordChanged(RecordStore store, int id)': null,
      'public void recordDeleted(RecordStore store, int id)': null,
    },
  },
);
