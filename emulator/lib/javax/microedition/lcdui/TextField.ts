import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { newItem } from './item-state.ts';
import { newTextContent, TEXT_CONSTANTS } from './text-content.ts';
import { TEXT_METHODS } from './text-methods.ts';

export const TextField: LibraryClass = defineClass(
  'public class javax.microedition.lcdui.TextField extends Item',
  {
    fields: TEXT_CONSTANTS,
    methods: {
      'public TextField(String label, String text, int maxSize, int constraints)': (
        _call,
        self: Instance,
        label: string | null,
        text: string | null,
        maxSize: number,
        constraints: number,
      ) => {
        const content = newTextContent(text, maxSize, constraints);
        self.host = { kind: 'text', content, ...newItem(label) };
      },
      ...TEXT_METHODS,
    },
  },
);
