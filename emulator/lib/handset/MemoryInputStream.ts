// An input stream over bytes that have come in already: a file, a scratchpad, an answer's body.
import { JavaThrow } from '../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../vm/native/library-class.ts';
import type { NativeCall } from '../../vm/native/native-call.ts';
import type { ByteArray, Instance } from '../../vm/run-time-data.ts';
import { createThrowable } from '../../vm/thread/throwable.ts';

const NAME = 'handset.MemoryInputStream';

/** An exception by its class, and by its status where the class has one. */
export type Breakage = { readonly className: string; readonly status: number | null };

export type InputState = {
  readonly bytes: Uint8Array;
  /** What is thrown after the last byte; null where the stream just ends. */
  readonly brokenBy: Breakage | null;
  position: number;
  mark: number;
  isClosed: boolean;
};

export const MemoryInputStream: LibraryClass = defineClass(
  `final class ${NAME} extends java.io.InputStream`,
  {
    methods: {
      'public int available() throws java.io.IOException': (_call, self: Instance) => {
        const { bytes, position } = open(self);
        return bytes.length - position;
      },
      'public void close() throws java.io.IOException': (_call, self: Instance) => {
        (self.host as InputState).isClosed = true;
      },
      'public void mark(int limit)': (_call, self: Instance) => {
        const state = self.host as InputState;
        state.mark = state.position;
      },
      'public boolean markSupported()': () => true,
      'public int read() throws java.io.IOException': (call, self: Instance) => {
        const state = open(self);
        if (isAtEnd(call, state)) return -1;
        state.position += 1;
        return state.bytes[state.position - 1] ?? -1;
      },
      'public int read(byte[] buffer) throws java.io.IOException': (
        call,
        self: Instance,
        buffer: ByteArray | null,
      ) => read(call, self, buffer, 0, buffer?.elements.length ?? 0),
      'public int read(byte[] buffer, int offset, int length) throws java.io.IOException': (
        call,
        self: Instance,
        buffer: ByteArray | null,
        offset: number,
        length: number,
      ) => read(call, self, buffer, offset, length),
      'public void reset() throws java.io.IOException': (_call, self: Instance) => {
        const state = open(self);
        state.position = state.mark;
      },
      'public long skip(long count) throws java.io.IOException': (
        _call,
        self: Instance,
        count: bigint,
      ) => {
        const state = open(self);
        const left = state.bytes.length - state.position;
        const skipped = Math.max(0, Math.min(left, Number(count)));
        state.position += skipped;
        return BigInt(skipped);
      },
    },
  },
);

export function newInputStream(
  call: NativeCall,
  bytes: Uint8Array,
  brokenBy: Breakage | null = null,
): Instance {
  const stream = call.newInstance(NAME);
  stream.host = { bytes, brokenBy, position: 0, mark: 0, isClosed: false } satisfies InputState;
  return stream;
}

function open(self: Instance): InputState {
  const state = self.host as InputState;
  if (state.isClosed) throw new JavaThrow('java.io.IOException', 'The stream is closed');
  return state;
}

function isAtEnd(call: NativeCall, { bytes, position, brokenBy }: InputState): boolean {
  if (position < bytes.length) return false;
  if (brokenBy === null) return true;
  const { className, status } = brokenBy;
  const throwable = createThrowable(call.thread, className, 'The connection was cut');
  if (status !== null) call.setField(throwable, 'status', status);
  throw new JavaThrow(throwable);
}

function read(
  call: NativeCall,
  self: Instance,
  buffer: ByteArray | null,
  offset: number,
  length: number,
): number {
  const state = open(self);
  if (buffer === null) throw new JavaThrow('java.lang.NullPointerException');
  if (offset < 0 || length < 0 || offset + length > buffer.elements.length) {
    throw new JavaThrow('java.lang.IndexOutOfBoundsException');
  }
  if (length === 0) return 0;
  if (isAtEnd(call, state)) return -1;
  const part = state.bytes.subarray(state.position, state.position + length);
  buffer.elements.set(part, offset);
  state.position += part.length;
  return part.length;
}
