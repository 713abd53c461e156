import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import type { Alignment } from '../../../widgets/widget.ts';
import { changeWidget, startComponent } from './component-state.ts';

const ALIGNMENTS: readonly Alignment[] = ['left', 'center', 'right'];
const CENTER = 1;

export const Label: LibraryClass = defineClass(
  'public final class com.nttdocomo.ui.Label extends Component',
  {
    fields: {
      'public static final int LEFT': 0,
      'public static final int CENTER': CENTER,
      'public static final int RIGHT': 2,
    },
    methods: {
      'public Label()': (_call, self: Instance) => startLabel(self, '', CENTER),
      'public Label(String text)': (_call, self: Instance, text: string | null) =>
        startLabel(self, text, CENTER),
      'public Label(String text, int alignment)': (
        _call,
        self: Instance,
        text: string | null,
        alignment: number,
      ) => startLabel(self, text, alignment),
      'public void setAlignment(int alignment)': (call, self: Instance, alignment: number) =>
        changeWidget(call, self, { alignment: alignmentOf(alignment) }),
      'public void setText(String text)': (call, self: Instance, text: string | null) =>
        changeWidget(call, self, { text: text ?? '' }),
    },
  },
);

function startLabel(self: Instance, text: string | null, alignment: number): void {
  const widget = { kind: 'label', text: text ?? '', bold: false } as const;
  startComponent(self, { ...widget, alignment: alignmentOf(alignment) });
}

function alignmentOf(number: number): Alignment {
  const alignment = ALIGNMENTS[number];
  if (alignment === undefined) {
    throw new JavaThrow('java.lang.IllegalArgumentException', `alignment ${number}`);
  }
  return alignment;
}
