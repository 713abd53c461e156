// The methods of an output stream whose bytes the host takes.
import { JavaThrow } from '../../vm/native/java-throw.ts';
import type { NativeFunction } from '../../vm/native/library-class.ts';
import type { NativeCall } from '../../vm/native/native-call.ts';
import type { ByteArray, Instance } from '../../vm/run-time-data.ts';

export type TakeBytes = (call: NativeCall, self: Instance, bytes: Uint8Array) => void;

export function outputStreamMethods(take: TakeBytes): Record<string, NativeFunction> {
  return {
    'public void write(int value) throws java.io.IOException': (
      call,
      self: Instance,
      value: number,
    ) => take(call, self, Uint8Array.of(value)),
    'public void write(byte[] data) throws java.io.IOException': (
      call,
      self: Instance,
      data: ByteArray | null,
    ) => take(call, self, partOf(data, 0, data?.elements.length ?? 0)),
    'public void write(byte[] data, int offset, int length) throws java.io.IOException': (
      call,
      self: Instance,
      data: ByteArray | null,
      offset: number,
      length: number,
    ) => take(call, self, partOf(data, offset, length)),
  };
}

function partOf(data: ByteArray | null, offset: number, length: number): Uint8Array {
  if (data === null) throw new JavaThrow('java.lang.NullPointerException');
  if (offset < 0 || length < 0 || offset + length > data.elements.length) {
    throw new JavaThrow('java.lang.IndexOutOfBoundsException');
  }
  return Uint8Array.from(data.elements.subarray(offset, offset + length));
}
