// Opens the handset's editor on a text box.
import type { InputMode } from '../../../../device/text-input/key-characters.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { TextEditor } from '../../../widgets/text-editor.ts';
import type { Iappli } from '../iappli.ts';
import { componentOf, widgetOf } from './component-state.ts';
import { tellListener } from './interaction.ts';

const MODES: readonly InputMode[] = ['kana', 'alphabet', 'number'];

/** Null when the box cannot be edited. */
export function openEditor(iappli: Iappli, component: Instance): TextEditor | null {
  const { inputMode, isEditable } = componentOf(component);
  if (!isEditable) return null;
  const { text, isPassword } = widgetOf(component, 'field');
  const { screen, alarms } = iappli;
  const editor = new TextEditor({
    title: '文字入力',
    text,
    modes: [inputMode, ...MODES.filter((mode) => mode !== inputMode)],
    maxLength: null,
    isPassword,
    admits: () => true,
    now: () => alarms.now,
    onDone: (typed) => {
      screen.close(editor);
      const field = widgetOf(component, 'field');
      if (typed === field.text) return;
      componentOf(component).widget = { ...field, text: typed };
      tellListener(iappli, component, 'text-changed');
    },
  });
  screen.open(editor, { kind: 'editor', on: component });
  return editor;
}
