// Opens the handset's editor on the text of a TextField or TextBox.
import { TextEditor } from '../../../widgets/text-editor.ts';
import type { Midlet } from '../midlet-service.ts';
import { admits, isEditable, isPassword, modesOf, type TextContent } from './text-content.ts';

/** Null when the text cannot be edited; `onChanged` runs when the user has changed it. */
export function editContent(
  { screen, device }: Midlet,
  content: TextContent,
  title: string,
  onChanged: () => void,
): TextEditor | null {
  if (!isEditable(content)) return null;
  const editor = new TextEditor({
    title: title === '' ? '文字入力' : title,
    text: content.text,
    modes: modesOf(content),
    maxLength: content.maxSize,
    isPassword: isPassword(content),
    admits: (text) => admits(content, text),
    after: (ms, run) => device.scheduler.after(ms, run),
    onDone: (typed) => {
      screen.close(editor);
      if (typed === content.text) return;
      content.text = typed;
      onChanged();
    },
  });
  screen.open(editor);
  return editor;
}
