// The methods that TextField and TextBox share.
import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import type { NativeFunction } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance, JavaArray } from '../../../../vm/run-time-data.ts';
import { charsToText } from '../../../chars-to-text.ts';
import { refresh } from './Displayable.ts';
import { admits, checkedText, type TextContent } from './text-content.ts';

type CharArray = JavaArray<Uint16Array>;

export const TEXT_METHODS: Readonly<Record<string, NativeFunction>> = {
  'public void delete(int offset, int length)': (
    call,
    self: Instance,
    offset: number,
    length: number,
  ) => {
    const { text } = contentOf(self);
    if (offset < 0 || length < 0 || offset + length > text.length) {
      throw new JavaThrow('java.lang.StringIndexOutOfBoundsException');
    }
    setText(call, self, text.slice(0, offset) + text.slice(offset + length));
  },
  'public int getCaretPosition()': (_call, self: Instance) => contentOf(self).text.length,
  'public int getChars(char[] chars)': (_call, self: Instance, chars: CharArray | null) => {
    const { text } = contentOf(self);
    const { elements } = notNull(chars);
    if (elements.length < text.length) {
      throw new JavaThrow('java.lang.ArrayIndexOutOfBoundsException');
    }
    for (let index = 0; index < text.length; index++) elements[index] = text.charCodeAt(index);
    return text.length;
  },
  'public int getConstraints()': (_call, self: Instance) => contentOf(self).constraints,
  'public int getMaxSize()': (_call, self: Instance) => contentOf(self).maxSize,
  'public String getString()': (_call, self: Instance) => contentOf(self).text,
  'public void insert(char[] chars, int offset, int length, int position)': (
    call,
    self: Instance,
    chars: CharArray | null,
    offset: number,
    length: number,
    position: number,
  ) => insert(call, self, charsToText(chars, offset, length), position),
  'public void insert(String text, int position)': (
    call,
    self: Instance,
    text: string | null,
    position: number,
  ) => insert(call, self, notNull(text), position),
  'public void setChars(char[] chars, int offset, int length)': (
    call,
    self: Instance,
    chars: CharArray | null,
    offset: number,
    length: number,
  ) => setText(call, self, chars === null ? '' : charsToText(chars, offset, length)),
  'public void setConstraints(int constraints)': (call, self: Instance, constraints: number) => {
    const content = contentOf(self);
    content.constraints = constraints;
    if (!admits(content, content.text)) content.text = '';
    refresh(call);
  },
  'public void setInitialInputMode(String mode)': (_call, self: Instance, mode: string | null) => {
    contentOf(self).initialMode = mode;
  },
  'public int setMaxSize(int maxSize)': (call, self: Instance, maxSize: number) => {
    if (maxSize <= 0) throw new JavaThrow('java.lang.IllegalArgumentException');
    const content = contentOf(self);
    content.maxSize = maxSize;
    content.text = content.text.slice(0, maxSize);
    refresh(call);
    return maxSize;
  },
  'public void setString(String text)': (call, self: Instance, text: string | null) =>
    setText(call, self, text ?? ''),
  'public int size()': (_call, self: Instance) => contentOf(self).text.length,
};

function contentOf(self: Instance): TextContent {
  return (self.host as { readonly content: TextContent }).content;
}

function setText(call: NativeCall, self: Instance, text: string): void {
  const content = contentOf(self);
  content.text = checkedText(content, text);
  refresh(call);
}

function insert(call: NativeCall, self: Instance, text: string, position: number): void {
  const { text: old } = contentOf(self);
  const at = Math.min(old.length, Math.max(0, position));
  setText(call, self, old.slice(0, at) + text + old.slice(at));
}

function notNull<T>(value: T | null): T {
  if (value === null) throw new JavaThrow('java.lang.NullPointerException');
  return value;
}
