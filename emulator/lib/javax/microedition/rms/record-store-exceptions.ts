// The exceptions of record stores: nothing of their own but a name.
import type { LibraryClass } from '../../../../vm/native/library-class.ts';
import { throwableClass } from '../../../java/lang/throwable-class.ts';

const PACKAGE = 'javax.microedition.rms';

export const RECORD_STORE_EXCEPTIONS: readonly LibraryClass[] = [
  throwableClass(`${PACKAGE}.RecordStoreException`, 'Exception'),
  throwableClass(`${PACKAGE}.RecordStoreNotOpenException`, 'RecordStoreException'),
  throwableClass(`${PACKAGE}.RecordStoreNotFoundException`, 'RecordStoreException'),
  throwableClass(`${PACKAGE}.RecordStoreFullException`, 'RecordStoreException'),
  throwableClass(`${PACKAGE}.InvalidRecordIDException`, 'RecordStoreException'),
];
