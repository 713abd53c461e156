// Reading and writing single records; every change is one replacement of the whole store.
import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { ByteArray, Instance } from '../../../../vm/run-time-data.ts';
import { MIDLET } from '../midlet-service.ts';
import { postRecordEvent } from './record-listeners.ts';
import type { RecordFile } from './record-file.ts';
import { fileOf, storeOf } from './record-store-state.ts';

/** Errors: JavaThrow of InvalidRecordIDException. */
export function recordOf(call: NativeCall, self: Instance, id: number): Uint8Array {
  const record = fileOf(call, self).records.get(id);
  if (record === undefined) {
    throw new JavaThrow('javax.microedition.rms.InvalidRecordIDException', String(id));
  }
  return record;
}

export function addRecord(
  call: NativeCall,
  self: Instance,
  data: ByteArray | null,
  offset: number,
  length: number,
): number {
  const file = fileOf(call, self);
  const id = file.nextId;
  const records = new Map(file.records).set(id, bytesOf(data, offset, length));
  write(call, self, { ...file, nextId: id + 1, records });
  postRecordEvent(call, self, 'recordAdded', id);
  return id;
}

export function setRecord(
  call: NativeCall,
  self: Instance,
  id: number,
  data: ByteArray | null,
  offset: number,
  length: number,
): void {
  recordOf(call, self, id);
  const file = fileOf(call, self);
  const records = new Map(file.records).set(id, bytesOf(data, offset, length));
  write(call, self, { ...file, records });
  postRecordEvent(call, self, 'recordChanged', id);
}

export function deleteRecord(call: NativeCall, self: Instance, id: number): void {
  recordOf(call, self, id);
  const file = fileOf(call, self);
  const records = new Map(file.records);
  records.delete(id);
  write(call, self, { ...file, records });
  postRecordEvent(call, self, 'recordDeleted', id);
}

/** Null for a record without bytes. */
export function getRecord(call: NativeCall, self: Instance, id: number): ByteArray | null {
  const record = recordOf(call, self, id);
  return record.length === 0 ? null : call.byteArray(record);
}

function write(call: NativeCall, self: Instance, file: RecordFile): void {
  const { recordStores, device } = call.service(MIDLET);
  const { name } = storeOf(self);
  const next = { ...file, version: file.version + 1, lastModified: device.clock.now() };
  if (!recordStores.write(name, next)) {
    throw new JavaThrow('javax.microedition.rms.RecordStoreFullException', name);
  }
}

function bytesOf(data: ByteArray | null, offset: number, length: number): Uint8Array {
  if (data === null) {
    if (length === 0) return new Uint8Array(0);
    throw new JavaThrow('java.lang.NullPointerException');
  }
  if (offset < 0 || length < 0 || offset + length > data.elements.length) {
    throw new JavaThrow('java.lang.ArrayIndexOutOfBoundsException');
  }
  return Uint8Array.from(data.elements.subarray(offset, offset + length));
}
