// The stream below System.out and System.err; its host part says which. Not a class of CLDC.
import { defineClass } from '../../../vm/native/library-class.ts';
import type { ByteArray, Instance } from '../../../vm/run-time-data.ts';
import { JavaThrow } from '../../../vm/native/java-throw.ts';
import type { NativeCall } from '../../../vm/native/native-call.ts';

export const ConsoleOutputStream = defineClass(
  'final class java.io.ConsoleOutputStream extends OutputStream',
  {
    methods: {
      'public void write(int value)': (call, self: Instance, value: number) =>
        writeBytes(call, self, Uint8Array.of(value)),
      'public void write(byte[] bytes, int offset, int length)': (
        call,
        self: Instance,
        bytes: ByteArray | null,
        offset: number,
        length: number,
      ) => {
        const end = offset + length;
        if (bytes === null || offset < 0 || end > bytes.elements.length || end < offset) {
          throw new JavaThrow('java.lang.IndexOutOfBoundsException');
        }
        writeBytes(call, self, Uint8Array.from(bytes.elements.subarray(offset, end)));
      },
    },
  },
);

function writeBytes(call: NativeCall, self: Instance, bytes: Uint8Array): void {
  if (self.host === 'err') call.machine.output.err(bytes);
  else call.machine.output.out(bytes);
}
