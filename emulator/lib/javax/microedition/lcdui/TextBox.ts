import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { newDisplayable } from './displayable-state.ts';
import { newTextContent } from './text-content.ts';
import { TEXT_METHODS } from './text-methods.ts';

export const TextBox: LibraryClass = defineClass(
  'public class javax.microedition.lcdui.TextBox extends Screen',
  {
    methods: {
      'public TextBox(String title, String text, int maxSize, int constraints)': (
        _call,
        self: Instance,
        title: string | null,
        text: string | null,
        maxSize: number,
        constraints: number,
      ) => {
        const content = newTextContent(text, maxSize, constraints);
        self.host = { kind: 'text-box', content, ...newDisplayable(title) };
      },
      ...TEXT_METHODS,
    },
  },
);
