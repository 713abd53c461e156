// java.lang.StringBuffer: the host part is the text so far. Host strings grow cheaply, so no room is kept ahead.
import { charge } from '../../../vm/heap/allocate.ts';
import { JavaThrow } from '../../../vm/native/java-throw.ts';
import { defineClass, type NativeFunction } from '../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../vm/native/native-call.ts';
import { steps } from '../../../vm/native/steps.ts';
import type { Instance, Reference } from '../../../vm/run-time-data.ts';
import { formatDouble, formatFloat } from './format-floating-point.ts';
import {
  charAt,
  charsToText,
  copyChars,
  outOfRange,
  required,
  substring,
  type CharArray,
} from './text-operations.ts';

type Range = { readonly start: number; readonly end: number };

const appendObject = steps(
  (call, self: Instance, value: Reference) =>
    value === null
      ? append(call, self, 'null')
      : call.invoke(value, 'toString()Ljava/lang/String;'),
  (call, self: Instance) => append(call, self, String(call.result)),
);

const insertObject = steps(
  (call, self: Instance, offset: number, value: Reference) =>
    value === null
      ? insert(call, self, offset, 'null')
      : call.invoke(value, 'toString()Ljava/lang/String;'),
  (call, self: Instance, offset: number) => insert(call, self, offset, String(call.result)),
);

export const StringBuffer = defineClass('public final class java.lang.StringBuffer', {
  host: {
    save: (host) => host,
    restore: (saved) => saved,
    bytes: (host) => 12 + 2 * (host as string).length,
  },
  methods: {
    'public StringBuffer()': (call, self: Instance) => setText(call, self, ''),
    'public StringBuffer(int capacity)': (call, self: Instance, capacity: number) => {
      if (capacity < 0) throw new JavaThrow('java.lang.NegativeArraySizeException');
      setText(call, self, '');
    },
    'public StringBuffer(String text)': (call, self: Instance, text: string | null) => {
      setText(call, self, required(text));
    },
    'public synchronized int length()': (_call, self: Instance) => textIn(self).length,
    'public synchronized int capacity()': (_call, self: Instance) =>
      Math.max(16, textIn(self).length),
    'public synchronized void ensureCapacity(int capacity)': () => {},
    'public synchronized void setLength(int length)': (call, self: Instance, length: number) => {
      if (length < 0) throw outOfRange(length);
      setText(call, self, textIn(self).slice(0, length).padEnd(length, '\0'));
    },
    'public synchronized char charAt(int index)': (_call, self: Instance, index: number) =>
      charAt(textIn(self), index),
    'public synchronized void getChars(int start, int end, char[] target, int targetStart)': (
      _call,
      self: Instance,
      start: number,
      end: number,
      target: CharArray | null,
      targetStart: number,
    ) => {
      copyChars(substring(textIn(self), start, end), required(target), targetStart);
    },
    'public synchronized void setCharAt(int index, char value)': (
      call,
      self: Instance,
      index: number,
      value: number,
    ) => {
      charAt(textIn(self), index);
      replaceRange(call, self, { start: index, end: index + 1 }, String.fromCharCode(value));
    },
    ...appends('Object value', null),
    ...appends('String value', String),
    ...appends('char[] value', (value: CharArray | null) =>
      charsToText(value, 0, required(value).elements.length),
    ),
    'public synchronized StringBuffer append(char[] value, int offset, int count)': (
      call,
      self: Instance,
      value: CharArray | null,
      offset: number,
      count: number,
    ) => append(call, self, charsToText(value, offset, count)),
    ...appends('boolean value', String),
    ...appends('char value', (value: number) => String.fromCharCode(value)),
    ...appends('int value', String),
    ...appends('long value', String),
    ...appends('float value', formatFloat),
    ...appends('double value', formatDouble),
    'public synchronized StringBuffer delete(int start, int end)': (
      call,
      self: Instance,
      start: number,
      end: number,
    ) => {
      const last = Math.min(end, textIn(self).length);
      if (start < 0 || start > last) throw outOfRange(start);
      return replaceRange(call, self, { start, end: last }, '');
    },
    'public synchronized StringBuffer deleteCharAt(int index)': (
      call,
      self: Instance,
      index: number,
    ) => {
      charAt(textIn(self), index);
      return replaceRange(call, self, { start: index, end: index + 1 }, '');
    },
    'public synchronized StringBuffer reverse()': (call, self: Instance) =>
      setText(call, self, textIn(self).split('').toReversed().join('')),
    'public String toString()': (_call, self: Instance) => textIn(self),
  },
});

/** `append` and `insert` of one type; null for objects, which are asked for their text. */
function appends(
  parameter: string,
  textOfValue: ((value: never) => string) | null,
): Record<string, NativeFunction> {
  const isObject = textOfValue === null;
  return {
    [`public synchronized StringBuffer append(${parameter})`]: isObject
      ? appendObject
      : (call, self: Instance, value: never) => append(call, self, textOfValue(value)),
    [`public synchronized StringBuffer insert(int offset, ${parameter})`]: isObject
      ? insertObject
      : (call, self: Instance, offset: number, value: never) =>
          insert(call, self, offset, textOfValue(value)),
  };
}

function textIn(self: Instance): string {
  return self.host as string;
}

/** Growth counts against the heap like any allocation. */
function setText(call: NativeCall, self: Instance, text: string): Instance {
  const growth = text.length - ((self.host as string | null)?.length ?? 0);
  if (growth > 0) charge(call.machine, 2 * growth);
  self.host = text;
  return self;
}

function append(call: NativeCall, self: Instance, text: string): Instance {
  return setText(call, self, textIn(self) + text);
}

function insert(call: NativeCall, self: Instance, offset: number, text: string): Instance {
  if (offset < 0 || offset > textIn(self).length) throw outOfRange(offset);
  const before = textIn(self).slice(0, offset);
  return setText(call, self, before + text + textIn(self).slice(offset));
}

function replaceRange(call: NativeCall, self: Instance, range: Range, text: string): Instance {
  const old = textIn(self);
  return setText(call, self, old.slice(0, range.start) + text + old.slice(range.end));
}
