import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { refresh } from './Displayable.ts';
import { itemOfKind, newItem } from './item-state.ts';

export const StringItem: LibraryClass = defineClass(
  'public class javax.microedition.lcdui.StringItem extends Item',
  {
    methods: {
      'public StringItem(String label, String text)': (
        _call,
        self: Instance,
        label: string | null,
        text: string | null,
      ) => startStringItem(self, label, text),
      'public String getText()': (_call, self: Instance) => itemOfKind(self, 'string').text,
      'public void setText(String text)': (call, self: Instance, text: string | null) => {
        itemOfKind(self, 'string').text = text;
        refresh(call);
      },
    },
  },
);

export function startStringItem(self: Instance, label: string | null, text: string | null): void {
  self.host = { kind: 'string', text, ...newItem(label) };
}
