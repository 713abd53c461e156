// The record stores of one MIDlet suite, in the phone's flash memory.
import type { Storage } from '../../../../device/storage/storage.ts';
import {
  emptyRecordFile,
  formatRecordFile,
  parseRecordFile,
  sizeOf,
  type RecordFile,
} from './record-file.ts';

export type RecordStores = {
  /** Null when there is no store of that name. */
  read(name: string): RecordFile | null;
  /** Makes an empty store. */
  create(name: string, now: number): void;
  /** False when the suite's flash memory would not do. */
  write(name: string, file: RecordFile): boolean;
  remove(name: string): void;
  list(): readonly string[];
  /** Bytes that a store may still grow by. */
  available(): number;
};

/** Opens the record stores of a suite that may take `limit` bytes of flash memory. */
export function openRecordStores(storage: Storage, suite: string, limit: number): RecordStores {
  const prefix = `records/${suite}/`;
  function used(): number {
    return storage.list(prefix).reduce((sum, area) => sum + (storage.read(area)?.length ?? 0), 0);
  }
  return {
    read(name) {
      const bytes = storage.read(prefix + name);
      return bytes === null ? null : parseRecordFile(bytes);
    },
    create(name, now) {
      storage.replace(prefix + name, formatRecordFile(emptyRecordFile(now)));
    },
    write(name, file) {
      const old = storage.read(prefix + name)?.length ?? 0;
      if (used() - old + sizeOf(file) > limit) return false;
      storage.replace(prefix + name, formatRecordFile(file));
      return true;
    },
    remove: (name) => storage.remove(prefix + name),
    list: () => storage.list(prefix).map((area) => area.slice(prefix.length)),
    available: () => Math.max(0, limit - used()),
  };
}
