import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import { DEFAULT_ENCODING, encodeText } from '../../../java/lang/encodings.ts';

const UNRESERVED = /[A-Za-z0-9.\-*_]/;

export const URLEncoder: LibraryClass = defineClass('public class com.nttdocomo.net.URLEncoder', {
  methods: {
    'public static String encode(String s)': (_call, text: string | null) => {
      if (text === null) throw new JavaThrow('java.lang.NullPointerException');
      return Array.from(encodeText(text, DEFAULT_ENCODING), encodeByte).join('');
    },
  },
});

function encodeByte(byte: number): string {
  const letter = String.fromCharCode(byte);
  if (letter === ' ') return '+';
  if (UNRESERVED.test(letter)) return letter;
  return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
