// DoJa-5.0
import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { ByteArray, Instance } from '../../../../vm/run-time-data.ts';
import { md5 } from './md5.ts';
import { sha1 } from './sha1.ts';

const NAME = 'com.nttdocomo.util.MessageDigest';

type Algorithm = 'MD5' | 'SHA-1';
type DigestState = { readonly algorithm: Algorithm; bytes: number[] };

const DIGESTS: Readonly<Record<Algorithm, (bytes: Uint8Array) => Uint8Array>> = {
  MD5: md5,
  'SHA-1': sha1,
};

export const MessageDigest: LibraryClass = defineClass(`public class ${NAME}`, {
  methods: {
    'public static MessageDigest getInstance(String algorithm)': (call, name: string | null) => {
      if (name === null) throw new JavaThrow('java.lang.NullPointerException');
      if (name !== 'MD5' && name !== 'SHA-1') {
        throw new JavaThrow('java.lang.IllegalArgumentException', name);
      }
      const digest = call.newInstance(NAME);
      digest.host = { algorithm: name, bytes: [] } satisfies DigestState;
      return digest;
    },
    'public String getAlgorithm()': (_call, self: Instance) => digestOf(self).algorithm,
    'public int getDigestLength()': (_call, self: Instance) =>
      digestOf(self).algorithm === 'MD5' ? 16 : 20,
    'public void update(byte value)': (_call, self: Instance, value: number) => {
      digestOf(self).bytes.push(value & 0xff);
    },
    'public void update(byte[] data)': (_call, self: Instance, data: ByteArray | null) =>
      update(self, data, 0, data?.elements.length ?? 0),
    'public void update(byte[] data, int offset, int length)': (
      _call,
      self: Instance,
      data: ByteArray | null,
      offset: number,
      length: number,
    ) => update(self, data, offset, length),
    'public byte[] digest()': digest,
    'public byte[] digest(byte[] data)': (call, self: Instance, data: ByteArray | null) => {
      update(self, data, 0, data?.elements.length ?? 0);
      return digest(call, self);
    },
    'public void reset()': (_call, self: Instance) => {
      digestOf(self).bytes = [];
    },
    'public static boolean isEqual(byte[] first, byte[] second)': (
      _call,
      first: ByteArray | null,
      second: ByteArray | null,
    ) => {
      if (first === null || second === null) throw new JavaThrow('java.lang.NullPointerException');
      const isSameLength = first.elements.length === second.elements.length;
      return isSameLength && first.elements.every((byte, at) => byte === second.elements[at]);
    },
  },
});

function digestOf(self: Instance): DigestState {
  return self.host as DigestState;
}

function update(self: Instance, data: ByteArray | null, offset: number, length: number): void {
  if (data === null) throw new JavaThrow('java.lang.NullPointerException');
  if (offset < 0 || length < 0 || offset + length > data.elements.length) {
    throw new JavaThrow('java.lang.ArrayIndexOutOfBoundsException');
  }
  const { bytes } = digestOf(self);
  for (const byte of data.elements.subarray(offset, offset + length)) bytes.push(byte & 0xff);
}

/** The digest of everything so far; the object begins anew. */
function digest(call: NativeCall, self: Instance): ByteArray {
  const state = digestOf(self);
  const { algorithm, bytes } = state;
  state.bytes = [];
  return call.byteArray(DIGESTS[algorithm](Uint8Array.from(bytes)));
}
