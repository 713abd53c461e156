// A DataInputStream or DataOutputStream around a connection's plain stream.
import type { NativeFunction } from '../../vm/native/library-class.ts';
import type { NativeCall } from '../../vm/native/native-call.ts';
import type { Instance } from '../../vm/run-time-data.ts';

/** The steps of `openDataInputStream()`, given what opens the plain stream. */
export function dataStream(
  direction: 'Input' | 'Output',
  open: (call: NativeCall, self: Instance) => Instance,
): readonly NativeFunction[] {
  return [
    (call, self: Instance) => {
      const stream = call.newInstance(`java.io.Data${direction}Stream`);
      call.state = stream;
      const signature = `<init>(Ljava/io/${direction}Stream;)V`;
      return call.invoke(stream, signature, open(call, self));
    },
    (call) => call.state as Instance,
  ];
}
