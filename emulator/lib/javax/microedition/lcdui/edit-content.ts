// Opens the handset's editor on the text of a TextField or TextBox.
import type { OverlayPurpose } from '../../../widgets/app-screen.ts';
import { TextEditor } from '../../../widgets/text-editor.ts';
import type { Midlet } from '../midlet-service.ts';
import { admits, isEditable, isPassword, modesOf, type TextContent } from './text-content.ts';

export type Editing = {
  readonly title: string | null;
  readonly purpose: OverlayPurpose;
  /** Runs when the user has changed the text. */
  readonly onChanged: () => void;
};

/** Null when the text cannot be edited. */
export function editContent(
  { screen, alarms }: Midlet,
  content: TextContent,
  { title, purpose, onChanged }: Editing,
): TextEditor | null {
  if (!isEditable(content)) return null;
  const editor = new TextEditor({
    title: title === null || title === '' ? '文字入力' : title,
    text: content.text,
    modes: modesOf(content),
    maxLength: content.maxSize,
    isPassword: isPassword(content),
    admits: (text) => admits(content, text),
    now: () => alarms.now,
    onDone: (typed) => {
      screen.close(editor);
      if (typed === content.text) return;
      content.text = typed;
      onChanged();
    },
  });
  screen.open(editor, purpose);
  return editor;
}
