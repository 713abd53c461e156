import type { InputMode } from '../../../../device/text-input/key-characters.ts';
import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { IAPPLI } from '../iappli.ts';
import { changeWidget, componentOf, startComponent, widgetOf } from './component-state.ts';
import { requestFocus, setEnabled, tellListener } from './interaction.ts';

const DISPLAY_PASSWORD = 1;

/** In the order of NUMBER, ALPHA, KANA; a Japanese handset has no Chinese ones. */
const MODES: readonly InputMode[] = ['number', 'alphabet', 'kana'];

export const TextBox: LibraryClass = defineClass(
  'public final class com.nttdocomo.ui.TextBox extends Component implements Interactable',
  {
    fields: {
      'public static final int NUMBER': 0,
      'public static final int ALPHA': 1,
      'public static final int KANA': 2,
      'public static final int TRADITIONAL_HANZI': 3,
      'public static final int SIMPLIFIED_HANZI': 4,
      'public static final int DISPLAY_ANY': 0,
      'public static final int DISPLAY_PASSWORD': DISPLAY_PASSWORD,
    },
    methods: {
      'public TextBox(String text, int columns, int rows, int displayMode)': (
        _call,
        self: Instance,
        text: string | null,
        columns: number,
        rows: number,
        displayMode: number,
      ) => startTextBox(self, text ?? '', { columns, rows, displayMode }),
      'public String getText()': (_call, self: Instance) => widgetOf(self, 'field').text,
      'public void requestFocus()': requestFocus,
      'public void setEditable(boolean editable)': (_call, self: Instance, editable: boolean) => {
        componentOf(self).isEditable = editable;
      },
      'public void setEnabled(boolean enabled)': setEnabled,
      'public void setInputMode(int mode)': (_call, self: Instance, mode: number) =>
        setInputMode(self, mode),
      'public void setText(String text)': setText,
    },
  },
);

type Shape = { readonly columns: number; readonly rows: number; readonly displayMode: number };

function startTextBox(self: Instance, text: string, { columns, rows, displayMode }: Shape): void {
  if (columns < 0 || rows < 0 || displayMode < 0 || displayMode > DISPLAY_PASSWORD) {
    throw new JavaThrow('java.lang.IllegalArgumentException');
  }
  const isPassword = displayMode === DISPLAY_PASSWORD;
  const shape = { columns: Math.max(1, columns), rows: Math.max(1, rows), isPassword };
  startComponent(self, { kind: 'field', text, ...shape }, true);
}

function setInputMode(self: Instance, number: number): void {
  const mode = MODES[number];
  if (mode !== undefined) componentOf(self).inputMode = mode;
  else if (number < 0 || number > 4) throw new JavaThrow('java.lang.IllegalArgumentException');
}

function setText(call: NativeCall, self: Instance, text: string | null): void {
  changeWidget(call, self, { text: text ?? '' });
  tellListener(call.service(IAPPLI), self, 'text-changed');
}
