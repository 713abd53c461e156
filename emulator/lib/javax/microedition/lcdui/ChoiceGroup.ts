import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { Instance, ReferenceArray } from '../../../../vm/run-time-data.ts';
import { appendAll, newChoice } from './choice-content.ts';
import { CHOICE_METHODS } from './choice-methods.ts';
import { itemOfKind, newItem } from './item-state.ts';

const EXCLUSIVE = 1;
const MULTIPLE = 2;
const POPUP = 4;

export const ChoiceGroup: LibraryClass = defineClass(
  'public class javax.microedition.lcdui.ChoiceGroup extends Item implements Choice',
  {
    methods: {
      'public ChoiceGroup(String label, int type)': (
        _call,
        self: Instance,
        label: string | null,
        type: number,
      ) => startChoiceGroup(self, label, type),
      'public ChoiceGroup(String label, int type, String[] texts, Image[] images)': (
        _call,
        self: Instance,
        label: string | null,
        type: number,
        texts: ReferenceArray | null,
        images: ReferenceArray | null,
      ) => {
        startChoiceGroup(self, label, type);
        appendAll(itemOfKind(self, 'choice').content, texts, images);
      },
      ...CHOICE_METHODS,
    },
  },
);

function startChoiceGroup(self: Instance, label: string | null, type: number): void {
  const content = newChoice(type, [EXCLUSIVE, MULTIPLE, POPUP]);
  self.host = { kind: 'choice', content, ...newItem(label) };
}
