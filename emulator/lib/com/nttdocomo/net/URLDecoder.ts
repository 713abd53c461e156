import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import { decodeBytes, DEFAULT_ENCODING, encodeText } from '../../../java/lang/encodings.ts';

export const URLDecoder: LibraryClass = defineClass('public class com.nttdocomo.net.URLDecoder', {
  methods: {
    'public static String decode(String s)': (_call, text: string | null) => {
      if (text === null) throw new JavaThrow('java.lang.NullPointerException');
      return decodeBytes(Uint8Array.from(decode(text)), DEFAULT_ENCODING);
    },
  },
});

function decode(text: string): number[] {
  return text.split(/(%.{0,2})/s).flatMap((part) => {
    if (!part.startsWith('%')) {
      return [...encodeText(part.replaceAll('+', ' '), DEFAULT_ENCODING)];
    }
    if (!/^%[0-9A-Fa-f]{2}$/.test(part)) {
      throw new JavaThrow('java.lang.IllegalArgumentException', part);
    }
    return [Number.parseInt(part.slice(1), 16)];
  });
}
