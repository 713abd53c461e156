// `scratchpad:///N;pos=P,length=L`: a stretch of the i-appli's lasting memory.
import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import { steps } from '../../../../vm/native/steps.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { dataStream } from '../../../handset/data-stream.ts';
import { newInputStream } from '../../../handset/MemoryInputStream.ts';
import { READ, WRITE } from '../../../handset/connection-modes.ts';
import { outputStreamMethods } from '../../../handset/output-stream-methods.ts';
import { IAPPLI } from '../iappli.ts';
import { connectionException } from '../status-exception.ts';
import { parseScratchpadUrl } from './scratchpad-url.ts';

export const SCRATCHPAD_CONNECTION_CLASS = 'com.nttdocomo.io.ScratchpadConnection';
const STREAM_NAME = 'com.nttdocomo.io.ScratchpadOutputStream';

/** From byte `start` to before byte `end` of a part. */
type Stretch = {
  readonly part: number;
  readonly start: number;
  readonly end: number;
  readonly mode: number;
};

type OutputState = {
  readonly part: number;
  readonly end: number;
  /** Where the bytes that are held back begin. */
  position: number;
  held: number[];
};

export const ScratchpadConnection: LibraryClass = defineClass(
  `final class ${SCRATCHPAD_CONNECTION_CLASS} implements javax.microedition.io.StreamConnection`,
  {
    methods: {
      'public ScratchpadConnection(String url, int mode, boolean timeouts)': start,
      'public void close()': () => undefined,
      'public java.io.InputStream openInputStream()': openInput,
      'public java.io.DataInputStream openDataInputStream()': steps(
        ...dataStream('Input', openInput),
      ),
      'public java.io.OutputStream openOutputStream()': openOutput,
      'public java.io.DataOutputStream openDataOutputStream()': steps(
        ...dataStream('Output', openOutput),
      ),
    },
  },
);

export const ScratchpadOutputStream: LibraryClass = defineClass(
  `final class ${STREAM_NAME} extends java.io.OutputStream`,
  {
    methods: {
      ...outputStreamMethods((call, self, bytes) => {
        const state = self.host as OutputState;
        if (state.position + state.held.length + bytes.length > state.end) {
          throw connectionException(call, 'SCRATCHPAD_OVERSIZE');
        }
        for (const byte of bytes) state.held.push(byte);
      }),
      'public void flush() throws java.io.IOException': writeThrough,
      'public void close() throws java.io.IOException': writeThrough,
    },
  },
);

function start(call: NativeCall, self: Instance, url: string, mode: number): void {
  const parsed = parseScratchpadUrl(url);
  if (parsed === null) throw new JavaThrow('java.lang.IllegalArgumentException', url);
  const { part, position, length } = parsed;
  const size = call.service(IAPPLI).scratchpads.sizes[part];
  if (size === undefined) {
    throw new JavaThrow('javax.microedition.io.ConnectionNotFoundException', url);
  }
  const end = length === null ? size : position + length;
  if (position > size || end > size) throw connectionException(call, 'SCRATCHPAD_OVERSIZE');
  self.host = { part, start: position, end, mode } satisfies Stretch;
}

function openInput(call: NativeCall, self: Instance): Instance {
  const { part, start, end, mode } = self.host as Stretch;
  if ((mode & READ) === 0) throw connectionException(call, 'ILLEGAL_STATE');
  const bytes = call.service(IAPPLI).scratchpads.read(part);
  return newInputStream(call, bytes.subarray(start, end));
}

function openOutput(call: NativeCall, self: Instance): Instance {
  const { part, start, end, mode } = self.host as Stretch;
  if ((mode & WRITE) === 0) throw connectionException(call, 'ILLEGAL_STATE');
  const stream = call.newInstance(STREAM_NAME);
  stream.host = { part, end, position: start, held: [] } satisfies OutputState;
  return stream;
}

/** What has been written reaches the flash memory in one go. */
function writeThrough(call: NativeCall, self: Instance): void {
  const state = self.host as OutputState;
  if (state.held.length === 0) return;
  call.service(IAPPLI).scratchpads.write(state.part, state.position, Uint8Array.from(state.held));
  state.position += state.held.length;
  state.held = [];
}
