import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';

export const RecordEnumeration: LibraryClass = defineClass(
  'public interface javax.microedition.rms.RecordEnumeration',
  {
    methods: {
      'public void destroy()': null,
      'public boolean hasNextElement()': null,
      'public boolean hasPreviousElement()': null,
      'public boolean isKeptUpdated()': null,
      'public void keepUpdated(boolean keep)': null,
      'public byte[] nextRecord() throws InvalidRecordIDException, RecordStoreNotOpenException, RecordStoreException':
        null,
      'public int nextRecordId() throws InvalidRecordIDException': null,
      'public int numRecords()': null,
      'public byte[] previousRecord() throws InvalidRecordIDException, RecordStoreNotOpenException, RecordStoreException':
        null,
      'public int previousRecordId() throws InvalidRecordIDException': null,
      'public void rebuild()': null,
      'public void reset()': null,
    },
  },
);
