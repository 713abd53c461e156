// `resource:///name`: a file of the JAR.
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import { steps } from '../../../../vm/native/steps.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { dataStream } from '../../../handset/data-stream.ts';
import { newInputStream } from '../../../handset/MemoryInputStream.ts';

const NAME = 'com.nttdocomo.io.ResourceConnection';

export const ResourceConnection: LibraryClass = defineClass(
  `final class ${NAME} implements javax.microedition.io.InputConnection`,
  {
    methods: {
      'public void close()': () => undefined,
      'public java.io.InputStream openInputStream()': openInput,
      'public java.io.DataInputStream openDataInputStream()': steps(
        ...dataStream('Input', openInput),
      ),
    },
  },
);

export function newResourceConnection(call: NativeCall, bytes: Uint8Array): Instance {
  const connection = call.newInstance(NAME);
  connection.host = bytes;
  return connection;
}

function openInput(call: NativeCall, self: Instance): Instance {
  return newInputStream(call, self.host as Uint8Array);
}
