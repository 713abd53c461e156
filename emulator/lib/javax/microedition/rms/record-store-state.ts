// What the host keeps of an open record store.
import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { MIDLET } from '../midlet-service.ts';
import type { RecordFile } from './record-file.ts';

export const NAME = 'javax.microedition.rms.RecordStore';

export type RecordStoreState = {
  readonly name: string;
  /** How many times it has been opened and not closed. */
  opened: number;
  listeners: Instance[];
};

/** Errors: JavaThrow of RecordStoreNotOpenException. */
export function storeOf(self: Instance): RecordStoreState {
  const state = self.host as RecordStoreState;
  if (state.opened <= 0) {
    throw new JavaThrow('javax.microedition.rms.RecordStoreNotOpenException', state.name);
  }
  return state;
}

export function fileOf(call: NativeCall, self: Instance): RecordFile {
  const { name } = storeOf(self);
  const file = call.service(MIDLET).recordStores.read(name);
  if (file === null) throw new JavaThrow('javax.microedition.rms.RecordStoreException', name);
  return file;
}
