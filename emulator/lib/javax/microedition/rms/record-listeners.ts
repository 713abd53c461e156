// Listeners of record stores.
import type { NativeFunction } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { MIDLET } from '../midlet-service.ts';
import { storeOf } from './record-store-state.ts';

export const listenerMethods: Readonly<Record<string, NativeFunction>> = {
  'public void addRecordListener(RecordListener listener)': (
    _call,
    self: Instance,
    listener: Instance | null,
  ) => {
    const state = storeOf(self);
    if (listener !== null && !state.listeners.includes(listener)) state.listeners.push(listener);
  },
  'public void removeRecordListener(RecordListener listener)': (
    _call,
    self: Instance,
    listener: Instance | null,
  ) => {
    const state = storeOf(self);
    state.listeners = state.listeners.filter((other) => other !== listener);
  },
};

export function postRecordEvent(
  call: NativeCall,
  self: Instance,
  method: 'recordAdded' | 'recordChanged' | 'recordDeleted',
  id: number,
): void {
  const signature = `${method}(Ljavax/microedition/rms/RecordStore;I)V`;
  for (const target of storeOf(self).listeners) {
    call.service(MIDLET).events.post({ target, signature, args: [self, id] });
  }
}
