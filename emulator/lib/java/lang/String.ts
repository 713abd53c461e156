// java.lang.String: the host part is the text. A host string and a Java string count in the same UTF-16 units.
import { charge } from '../../../vm/heap/allocate.ts';
import { stringBytes } from '../../../vm/heap/object-size.ts';
import { internInstance, textOf } from '../../../vm/heap/strings.ts';
import { defineClass } from '../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../vm/native/native-call.ts';
import { steps } from '../../../vm/native/steps.ts';
import type { ByteArray, Instance, Reference } from '../../../vm/run-time-data.ts';
import { DEFAULT_ENCODING, encodeText, findEncoding } from './encodings.ts';
import { formatDouble, formatFloat } from './format-floating-point.ts';
import {
  charAt,
  charsToText,
  compareTexts,
  copyChars,
  decode,
  foldCase,
  hashText,
  mapUnits,
  region,
  required,
  substring,
  type CharArray,
} from './text-operations.ts';

export const String_ = defineClass('public final class java.lang.String', {
  methods: {
    'public String()': (call, self: Instance) => setText(call, self, ''),
    'public String(String value)': (call, self: Instance, value: string | null) =>
      setText(call, self, required(value)),
    'public String(char[] value)': (call, self: Instance, value: CharArray | null) =>
      setText(call, self, charsToText(value, 0, required(value).elements.length)),
    'public String(char[] value, int offset, int count)': (
      call,
      self: Instance,
      value: CharArray | null,
      offset: number,
      count: number,
    ) => setText(call, self, charsToText(value, offset, count)),
    'public String(byte[] bytes)': (call, self: Instance, bytes: ByteArray | null) =>
      setText(call, self, decode(bytes, 0, required(bytes).elements.length, DEFAULT_ENCODING)),
    'public String(byte[] bytes, int offset, int count)': (
      call,
      self: Instance,
      bytes: ByteArray | null,
      offset: number,
      count: number,
    ) => setText(call, self, decode(bytes, offset, count, DEFAULT_ENCODING)),
    'public String(byte[] bytes, String encoding) throws java.io.UnsupportedEncodingException': (
      call,
      self: Instance,
      bytes: ByteArray | null,
      encoding: string | null,
    ) => setText(call, self, decode(bytes, 0, required(bytes).elements.length, required(encoding))),
    'public String(byte[] bytes, int offset, int count, String encoding) throws java.io.UnsupportedEncodingException':
      (
        call,
        self: Instance,
        bytes: ByteArray | null,
        offset: number,
        count: number,
        encoding: string | null,
      ) => setText(call, self, decode(bytes, offset, count, required(encoding))),
    'public String(StringBuffer buffer)': (call, self: Instance, buffer: Instance | null) =>
      setText(call, self, required(buffer).host as string),
    'public int length()': (_call, self: Instance) => textOf(self).length,
    'public char charAt(int index)': (_call, self: Instance, index: number) =>
      charAt(self.host as string, index),
    'public void getChars(int start, int end, char[] target, int targetStart)': (
      _call,
      self: Instance,
      start: number,
      end: number,
      target: CharArray | null,
      targetStart: number,
    ) => {
      copyChars(substring(textOf(self), start, end), required(target), targetStart);
    },
    'public byte[] getBytes()': (call, self: Instance) =>
      call.byteArray(encodeText(textOf(self), DEFAULT_ENCODING)),
    'public byte[] getBytes(String encoding) throws java.io.UnsupportedEncodingException': (
      call,
      self: Instance,
      encoding: string | null,
    ) => call.byteArray(encodeText(textOf(self), findEncoding(required(encoding)))),
    'public boolean equals(Object other)': (_call, self: Instance, other: Reference) =>
      other !== null && other.class === self.class && (other as Instance).host === self.host,
    'public boolean equalsIgnoreCase(String other)': (
      _call,
      self: Instance,
      other: string | null,
    ) => other !== null && foldCase(textOf(self)) === foldCase(other),
    'public int compareTo(String other)': (_call, self: Instance, other: string | null) =>
      compareTexts(textOf(self), required(other)),
    'public boolean regionMatches(boolean ignoreCase, int start, String other, int otherStart, int length)':
      (
        _call,
        self: Instance,
        ignoreCase: boolean,
        start: number,
        other: string | null,
        otherStart: number,
        length: number,
      ) => {
        const here = region(textOf(self), start, length);
        const there = region(required(other), otherStart, length);
        if (here === null || there === null) return false;
        return ignoreCase ? foldCase(here) === foldCase(there) : here === there;
      },
    'public boolean startsWith(String prefix)': (_call, self: Instance, prefix: string | null) =>
      textOf(self).startsWith(required(prefix)),
    'public boolean startsWith(String prefix, int start)': (
      _call,
      self: Instance,
      prefix: string | null,
      start: number,
    ) =>
      start >= 0 &&
      start <= textOf(self).length &&
      textOf(self).startsWith(required(prefix), start),
    'public boolean endsWith(String suffix)': (_call, self: Instance, suffix: string | null) =>
      textOf(self).endsWith(required(suffix)),
    'public int hashCode()': (_call, self: Instance) => hashText(textOf(self)),
    'public int indexOf(int character)': (_call, self: Instance, character: number) =>
      textOf(self).indexOf(String.fromCharCode(character)),
    'public int indexOf(int character, int start)': (
      _call,
      self: Instance,
      character: number,
      start: number,
    ) => textOf(self).indexOf(String.fromCharCode(character), start),
    'public int indexOf(String text)': (_call, self: Instance, text: string | null) =>
      textOf(self).indexOf(required(text)),
    'public int indexOf(String text, int start)': (
      _call,
      self: Instance,
      text: string | null,
      start: number,
    ) => textOf(self).indexOf(required(text), start),
    'public int lastIndexOf(int character)': (_call, self: Instance, character: number) =>
      textOf(self).lastIndexOf(String.fromCharCode(character)),
    'public int lastIndexOf(int character, int start)': (
      _call,
      self: Instance,
      character: number,
      start: number,
    ) => (start < 0 ? -1 : textOf(self).lastIndexOf(String.fromCharCode(character), start)),
    'public String substring(int start)': (_call, self: Instance, start: number) =>
      substring(textOf(self), start, textOf(self).length),
    'public String substring(int start, int end)': (
      _call,
      self: Instance,
      start: number,
      end: number,
    ) => substring(textOf(self), start, end),
    'public String concat(String other)': (_call, self: Instance, other: string | null) =>
      required(other) === '' ? self : textOf(self) + required(other),
    'public String replace(char from, char to)': (
      _call,
      self: Instance,
      from: number,
      to: number,
    ) => sameOr(self, textOf(self).replaceAll(String.fromCharCode(from), String.fromCharCode(to))),
    'public String toLowerCase()': (_call, self: Instance) =>
      sameOr(
        self,
        mapUnits(textOf(self), (unit) => unit.toLowerCase()),
      ),
    'public String toUpperCase()': (_call, self: Instance) =>
      sameOr(
        self,
        mapUnits(textOf(self), (unit) => unit.toUpperCase()),
      ),
    'public String trim()': (_call, self: Instance) =>
      sameOr(self, textOf(self).replace(/^[\0- ]+|[\0- ]+$/g, '')),
    'public String toString()': (_call, self: Instance) => self,
    'public char[] toCharArray()': (call, self: Instance) => {
      const text = textOf(self);
      const array = call.newArray('[C', text.length) as CharArray;
      copyChars(text, array, 0);
      return array;
    },
    'public String intern()': (call, self: Instance) => internInstance(call.machine, self),
    'public static String valueOf(Object value)': steps(
      (call, value: Reference) =>
        value === null ? 'null' : call.invoke(value, 'toString()Ljava/lang/String;'),
      (call) => call.result as string | null,
    ),
    'public static String valueOf(char[] value)': (_call, value: CharArray | null) =>
      charsToText(value, 0, required(value).elements.length),
    'public static String valueOf(char[] value, int offset, int count)': (
      _call,
      value: CharArray | null,
      offset: number,
      count: number,
    ) => charsToText(value, offset, count),
    'public static String valueOf(boolean value)': (_call, value: boolean) => String(value),
    'public static String valueOf(char value)': (_call, value: number) =>
      String.fromCharCode(value),
    'public static String valueOf(int value)': (_call, value: number) => String(value),
    'public static String valueOf(long value)': (_call, value: bigint) => String(value),
    'public static String valueOf(float value)': (_call, value: number) => formatFloat(value),
    'public static String valueOf(double value)': (_call, value: number) => formatDouble(value),
  },
});

function setText(call: NativeCall, self: Instance, text: string): void {
  charge(call.machine, stringBytes(text.length));
  self.host = text;
}

/** Java keeps the object where nothing changed. */
function sameOr(self: Instance, text: string): Instance | string {
  return text === self.host ? self : text;
}
