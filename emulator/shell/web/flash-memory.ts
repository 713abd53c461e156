/// <reference lib="dom" />
// A phone's flash memory that outlives the page: kept in IndexedDB, area by area.
import { MemoryStorage } from '../../device/storage/memory-storage.ts';

const DATABASE = 'keitai';
const STORE = 'flash';

/** The flash of the phone of that name, with everything it held. */
export async function openFlash(phoneName: string): Promise<MemoryStorage> {
  const database = await openDatabase();
  const range = IDBKeyRange.bound(`${phoneName}\n`, `${phoneName}\n\uffff`);
  const store = database.transaction(STORE).objectStore(STORE);
  const [keys, values] = await Promise.all([
    settled(store.getAllKeys(range)),
    settled(store.getAll(range)),
  ]);
  const areas = keys.map(
    (key, index) =>
      [(key as string).slice(phoneName.length + 1), values[index] as Uint8Array] as const,
  );
  const storage = new MemoryStorage(areas);
  storage.setHook(({ area, bytes }) => {
    // The hook runs before the change: what the area holds is kept when it has been made.
    queueMicrotask(() => keep(database, `${phoneName}\n${area}`, storage.read(area)));
    return bytes.length;
  });
  return storage;
}

function keep(database: IDBDatabase, key: string, bytes: Uint8Array | null): void {
  const store = database.transaction(STORE, 'readwrite').objectStore(STORE);
  if (bytes === null) store.delete(key);
  else store.put(bytes, key);
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
  return settled(request);
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('Cannot open the phone memory')));
  });
}
