// The host's half of readUTF and writeUTF. Not a class of CLDC.
import { decodeModifiedUtf8, encodeModifiedUtf8 } from '../../../vm/classfile/modified-utf8.ts';
import { defineClass } from '../../../vm/native/library-class.ts';
import type { ByteArray } from '../../../vm/run-time-data.ts';
import { required } from '../lang/text-operations.ts';

export const ModifiedUtf8 = defineClass('final class java.io.ModifiedUtf8', {
  methods: {
    'static byte[] encode(String text)': (call, text: string | null) =>
      call.byteArray(encodeModifiedUtf8(required(text))),
    'static String decode(byte[] bytes)': (_call, bytes: ByteArray) =>
      decodeModifiedUtf8(Uint8Array.from(bytes.elements)),
  },
});
