// The methods of javax.microedition.lcdui.Choice, as List and ChoiceGroup have them.
import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import type { NativeFunction } from '../../../../vm/native/library-class.ts';
import type { Instance, JavaArray } from '../../../../vm/run-time-data.ts';
import {
  checkIndex,
  deleteItem,
  insertItem,
  setSelected,
  type ChoiceContent,
} from './choice-content.ts';
import { refresh } from './Displayable.ts';

export const CHOICE_METHODS: Readonly<Record<string, NativeFunction>> = {
  'public int append(String text, Image image)': (
    call,
    self: Instance,
    text: string | null,
    image: Instance | null,
  ) => {
    const content = contentOf(self);
    const index = content.list.items.length;
    insertItem(content, index, text, image);
    refresh(call);
    return index;
  },
  'public void delete(int index)': (call, self: Instance, index: number) => {
    deleteItem(contentOf(self), index);
    refresh(call);
  },
  'public void deleteAll()': (call, self: Instance) => {
    const content = contentOf(self);
    while (content.list.items.length > 0) deleteItem(content, 0);
    refresh(call);
  },
  'public Image getImage(int index)': (_call, self: Instance, index: number) => {
    checkIndex(contentOf(self), index);
    return contentOf(self).images[index] ?? null;
  },
  'public int getSelectedFlags(boolean[] flags)': (
    _call,
    self: Instance,
    flags: JavaArray<Int8Array> | null,
  ) => {
    const { list } = contentOf(self);
    const elements = flagsOf(flags, contentOf(self)).fill(0);
    list.selected.forEach((flag, index) => (elements[index] = Number(flag)));
    return list.selected.filter(Boolean).length;
  },
  'public int getSelectedIndex()': (_call, self: Instance) => {
    const { list } = contentOf(self);
    return list.style === 'check' ? -1 : list.selected.indexOf(true);
  },
  'public String getString(int index)': (_call, self: Instance, index: number) => {
    checkIndex(contentOf(self), index);
    return contentOf(self).list.items[index] ?? '';
  },
  'public void insert(int index, String text, Image image)': (
    call,
    self: Instance,
    index: number,
    text: string | null,
    image: Instance | null,
  ) => {
    insertItem(contentOf(self), index, text, image);
    refresh(call);
  },
  'public boolean isSelected(int index)': (_call, self: Instance, index: number) => {
    checkIndex(contentOf(self), index);
    return contentOf(self).list.selected[index] ?? false;
  },
  'public void set(int index, String text, Image image)': (
    call,
    self: Instance,
    index: number,
    text: string | null,
    image: Instance | null,
  ) => {
    const content = contentOf(self);
    checkIndex(content, index);
    if (text === null) throw new JavaThrow('java.lang.NullPointerException');
    content.images[index] = image;
    content.list = { ...content.list, items: content.list.items.with(index, text) };
    refresh(call);
  },
  'public void setSelectedFlags(boolean[] flags)': (
    call,
    self: Instance,
    flags: JavaArray<Int8Array> | null,
  ) => {
    const content = contentOf(self);
    const chosen = [...flagsOf(flags, content)].map((flag) => flag !== 0);
    if (content.list.style === 'check') {
      content.list = { ...content.list, selected: chosen.slice(0, content.list.items.length) };
    } else if (content.list.items.length > 0) {
      setSelected(content, Math.max(0, chosen.indexOf(true)), true);
    }
    refresh(call);
  },
  'public void setSelectedIndex(int index, boolean selected)': (
    call,
    self: Instance,
    index: number,
    selected: boolean,
  ) => {
    setSelected(contentOf(self), index, selected);
    refresh(call);
  },
  'public int size()': (_call, self: Instance) => contentOf(self).list.items.length,
};

function contentOf(self: Instance): ChoiceContent {
  return (self.host as { readonly content: ChoiceContent }).content;
}

function flagsOf(flags: JavaArray<Int8Array> | null, content: ChoiceContent): Int8Array {
  if (flags === null) throw new JavaThrow('java.lang.NullPointerException');
  if (flags.elements.length < content.list.items.length) {
    throw new JavaThrow('java.lang.IllegalArgumentException');
  }
  return flags.elements;
}
