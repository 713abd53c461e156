// DoJa-5.0
import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { ByteArray } from '../../../../vm/run-time-data.ts';

export const Base64: LibraryClass = defineClass('public class com.nttdocomo.util.Base64', {
  methods: {
    'public static String encode(byte[] data)': (_call, data: ByteArray | null) =>
      btoa(Array.from(notNull(data).elements, (byte) => String.fromCharCode(byte & 0xff)).join('')),
    'public static byte[] decode(String text)': decode,
  },
});

function notNull<T>(value: T | null): T {
  if (value === null) throw new JavaThrow('java.lang.NullPointerException');
  return value;
}

function decode(call: NativeCall, text: string | null): ByteArray {
  const letters = notNull(text).replace(/[\r\n]/g, '');
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(letters)) {
    throw new JavaThrow('java.lang.IllegalArgumentException');
  }
  return call.byteArray(Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0)));
}
