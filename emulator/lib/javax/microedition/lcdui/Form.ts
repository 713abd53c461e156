import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance, ReferenceArray } from '../../../../vm/run-time-data.ts';
import { MIDLET } from '../midlet-service.ts';
import { newDisplayable, stateOf } from './displayable-state.ts';
import { focusFirst } from './form-parts.ts';
import { startImageItem } from './ImageItem.ts';
import { itemOf } from './item-state.ts';
import { startStringItem } from './StringItem.ts';

export const Form: LibraryClass = defineClass(
  'public class javax.microedition.lcdui.Form extends Screen',
  {
    methods: {
      'public Form(String title)': (_call, self: Instance, title: string | null) =>
        startForm(self, title),
      'public Form(String title, Item[] items)': (
        call,
        self: Instance,
        title: string | null,
        items: ReferenceArray | null,
      ) => {
        startForm(self, title);
        for (const item of items?.elements ?? []) append(call, self, item as Instance | null);
      },
      'public int append(Image image)': (call, self: Instance, image: Instance | null) => {
        const item = call.newInstance('javax.microedition.lcdui.ImageItem');
        startImageItem(item, null, { image: notNull(image), layout: 0, altText: null });
        return append(call, self, item);
      },
      'public int append(Item item)': append,
      'public int append(String text)': (call, self: Instance, text: string | null) => {
        const item = call.newInstance('javax.microedition.lcdui.StringItem');
        startStringItem(item, null, notNull(text));
        return append(call, self, item);
      },
      'public void delete(int index)': (call, self: Instance, index: number) =>
        replace(call, self, check(self, index), null),
      'public void deleteAll()': (call, self: Instance) => {
        while (itemsOf(self).length > 0) replace(call, self, 0, null);
      },
      'public Item get(int index)': (_call, self: Instance, index: number) =>
        itemsOf(self)[check(self, index)] ?? null,
      'public void insert(int index, Item item)': insert,
      'public void set(int index, Item item)': (
        call,
        self: Instance,
        index: number,
        item: Instance | null,
      ) => replace(call, self, check(self, index), item),
      'public void setItemStateListener(ItemStateListener listener)': (
        _call,
        self: Instance,
        listener: Instance | null,
      ) => {
        stateOf(self, 'form').itemListener = listener;
      },
      'public int size()': (_call, self: Instance) => itemsOf(self).length,
    },
  },
);

function startForm(self: Instance, title: string | null): void {
  const content = { items: [], itemListener: null, position: { focus: -1, scroll: 0 } };
  self.host = { kind: 'form', ...content, ...newDisplayable(title) };
}

function itemsOf(self: Instance): Instance[] {
  return stateOf(self, 'form').items;
}

function notNull<T>(value: T | null): T {
  if (value === null) throw new JavaThrow('java.lang.NullPointerException');
  return value;
}

function check(self: Instance, index: number): number {
  if (index < 0 || index >= itemsOf(self).length) {
    throw new JavaThrow('java.lang.IndexOutOfBoundsException', String(index));
  }
  return index;
}

function append(call: NativeCall, self: Instance, item: Instance | null): number {
  const index = itemsOf(self).length;
  insert(call, self, index, item);
  return index;
}

function insert(call: NativeCall, self: Instance, index: number, item: Instance | null): void {
  if (index < 0 || index > itemsOf(self).length) {
    throw new JavaThrow('java.lang.IndexOutOfBoundsException', String(index));
  }
  itemsOf(self).splice(index, 0, adopt(self, item));
  changed(call, self);
}

/** Puts another item in an item's place, or none. */
function replace(call: NativeCall, self: Instance, index: number, item: Instance | null): void {
  const items = itemsOf(self);
  const adopted = item === null ? [] : [adopt(self, item)];
  const [old] = items.splice(index, 1, ...adopted);
  if (old !== undefined) itemOf(old).form = null;
  changed(call, self);
}

function adopt(self: Instance, item: Instance | null): Instance {
  const state = itemOf(notNull(item));
  if (state.form !== null) throw new JavaThrow('java.lang.IllegalStateException');
  state.form = self;
  return notNull(item);
}

function changed(call: NativeCall, self: Instance): void {
  const midlet = call.service(MIDLET);
  if (midlet.current === self) focusFirst(midlet, self);
  midlet.screen.invalidate();
}
