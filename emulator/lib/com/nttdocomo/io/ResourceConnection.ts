// `resource:///name`: a file of the JAR.
import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import { steps } from '../../../../vm/native/steps.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { dataStream } from '../../../handset/data-stream.ts';
import { newInputStream } from '../../../handset/MemoryInputStream.ts';
import { WRITE } from '../../../handset/connection-modes.ts';
import { IAPPLI } from '../iappli.ts';
import { connectionException } from '../status-exception.ts';

export const RESOURCE_CONNECTION_CLASS = 'com.nttdocomo.io.ResourceConnection';

export const ResourceConnection: LibraryClass = defineClass(
  `final class ${RESOURCE_CONNECTION_CLASS} implements javax.microedition.io.InputConnection`,
  {
    methods: {
      'public ResourceConnection(String url, int mode, boolean timeouts)': start,
      'public void close()': () => undefined,
      'public java.io.InputStream openInputStream()': openInput,
      'public java.io.DataInputStream openDataInputStream()': steps(
        ...dataStream('Input', openInput),
      ),
    },
  },
);

function start(call: NativeCall, self: Instance, url: string, mode: number): void {
  const bytes = call.service(IAPPLI).findResource(url.replace(/^resource:\/\/\//, ''));
  if (bytes === null) {
    throw new JavaThrow('javax.microedition.io.ConnectionNotFoundException', url);
  }
  if ((mode & WRITE) !== 0) throw connectionException(call, 'ILLEGAL_STATE');
  self.host = bytes;
}

function openInput(call: NativeCall, self: Instance): Instance {
  return newInputStream(call, self.host as Uint8Array);
}
