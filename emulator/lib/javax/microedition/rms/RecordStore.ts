import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import { steps } from '../../../../vm/native/steps.ts';
import type { ByteArray, Instance, JavaArray } from '../../../../vm/run-time-data.ts';
import { HOST_DATA } from '../../../host-data.ts';
import { MIDLET } from '../midlet-service.ts';
import { listenerMethods } from './record-listeners.ts';
import { sizeOf } from './record-file.ts';
import { addRecord, deleteRecord, getRecord, recordOf, setRecord } from './record-operations.ts';
import { fileOf, NAME, storeOf, type RecordStoreState } from './record-store-state.ts';

const enumerateRecords = steps(
  (call, self: Instance, ...args: readonly [Instance | null, Instance | null, boolean]) => {
    const enumeration = call.newInstance('javax.microedition.rms.RecordEnumerationImpl');
    call.state = enumeration;
    const parameters =
      'Ljavax/microedition/rms/RecordStore;Ljavax/microedition/rms/RecordFilter;Ljavax/microedition/rms/RecordComparator;Z';
    return call.invoke(enumeration, `<init>(${parameters})V`, self, ...args);
  },
  (call) => call.state as Instance,
);

export const RecordStore: LibraryClass = defineClass(`public class ${NAME}`, {
  host: HOST_DATA,
  methods: {
    'public int addRecord(byte[] data, int offset, int length) throws RecordStoreException':
      addRecord,
    ...listenerMethods,
    'public void closeRecordStore() throws RecordStoreException': (call, self: Instance) => {
      const state = storeOf(self);
      state.opened -= 1;
      if (state.opened === 0) call.service(MIDLET).openStores.delete(state.name);
    },
    'public void deleteRecord(int id) throws RecordStoreException': deleteRecord,
    'public static void deleteRecordStore(String name) throws RecordStoreException': deleteStore,
    'public RecordEnumeration enumerateRecords(RecordFilter filter, RecordComparator comparator, boolean keepUpdated) throws RecordStoreNotOpenException':
      enumerateRecords,
    'int[] recordIds() throws RecordStoreNotOpenException': (call, self: Instance) => {
      const ids = [...fileOf(call, self).records.keys()];
      const array = call.newArray('[I', ids.length) as JavaArray<Int32Array>;
      array.elements.set(ids);
      return array;
    },
    'public long getLastModified() throws RecordStoreNotOpenException': (call, self: Instance) =>
      BigInt(fileOf(call, self).lastModified),
    'public String getName() throws RecordStoreNotOpenException': (_call, self: Instance) =>
      storeOf(self).name,
    'public int getNextRecordID() throws RecordStoreException': (call, self: Instance) =>
      fileOf(call, self).nextId,
    'public int getNumRecords() throws RecordStoreNotOpenException': (call, self: Instance) =>
      fileOf(call, self).records.size,
    'public byte[] getRecord(int id) throws RecordStoreException': getRecord,
    'public int getRecord(int id, byte[] buffer, int offset) throws RecordStoreException': (
      call,
      self: Instance,
      id: number,
      buffer: ByteArray | null,
      offset: number,
    ) => {
      const record = recordOf(call, self, id);
      if (buffer === null) throw new JavaThrow('java.lang.NullPointerException');
      if (offset < 0 || offset + record.length > buffer.elements.length) {
        throw new JavaThrow('java.lang.ArrayIndexOutOfBoundsException');
      }
      buffer.elements.set(record, offset);
      return record.length;
    },
    'public int getRecordSize(int id) throws RecordStoreException': (
      call,
      self: Instance,
      id: number,
    ) => recordOf(call, self, id).length,
    'public int getSize() throws RecordStoreNotOpenException': (call, self: Instance) =>
      sizeOf(fileOf(call, self)),
    'public int getSizeAvailable() throws RecordStoreNotOpenException': (call, self: Instance) => {
      storeOf(self);
      return call.service(MIDLET).recordStores.available();
    },
    'public int getVersion() throws RecordStoreNotOpenException': (call, self: Instance) =>
      fileOf(call, self).version,
    'public static String[] listRecordStores()': (call) => {
      const names = call.service(MIDLET).recordStores.list();
      return names.length === 0 ? null : call.objectArray('java.lang.String', names);
    },
    'public static RecordStore openRecordStore(String name, boolean create) throws RecordStoreException':
      openStore,
    'public void setRecord(int id, byte[] data, int offset, int length) throws RecordStoreException':
      setRecord,
  },
});

const LONGEST_NAME = 32;

function openStore(call: NativeCall, name: string | null, create: boolean): Instance {
  if (name === null) throw new JavaThrow('java.lang.NullPointerException');
  if (name.length < 1 || name.length > LONGEST_NAME) {
    throw new JavaThrow('java.lang.IllegalArgumentException', name);
  }
  const { recordStores, openStores, device } = call.service(MIDLET);
  if (recordStores.read(name) === null) {
    if (!create) throw new JavaThrow('javax.microedition.rms.RecordStoreNotFoundException', name);
    recordStores.create(name, device.clock.now());
  }
  const known = openStores.get(name);
  const store = known ?? call.newInstance(NAME);
  if (known === undefined) {
    store.host = { name, opened: 0, listeners: [] } satisfies RecordStoreState;
    openStores.set(name, store);
  }
  (store.host as RecordStoreState).opened += 1;
  return store;
}

function deleteStore(call: NativeCall, name: string | null): void {
  const { recordStores, openStores } = call.service(MIDLET);
  if (name === null || recordStores.read(name) === null) {
    throw new JavaThrow('javax.microedition.rms.RecordStoreNotFoundException', name ?? '');
  }
  if (openStores.has(name))
    throw new JavaThrow('javax.microedition.rms.RecordStoreException', name);
  recordStores.remove(name);
}
