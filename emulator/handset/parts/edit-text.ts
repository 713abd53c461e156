// Lets the user type a text on the phone's keys.
import type { InputMode } from '../../device/text-input/key-characters.ts';
import { TextEditor } from '../../lib/widgets/text-editor.ts';
import type { PhoneContext } from '../phone-context.ts';
import type { Scene } from '../screen/scene.ts';

export type TextQuestion = {
  readonly title: string;
  readonly text: string;
  readonly modes: readonly InputMode[];
  readonly maxLength: number | null;
  readonly isPassword?: boolean;
  readonly onDone: (text: string) => void;
};

export function editText(phone: PhoneContext, question: TextQuestion): void {
  const { scenes, device } = phone;
  let current = question.text;
  const editor = new TextEditor({
    ...question,
    isPassword: question.isPassword ?? false,
    admits: (text) => {
      current = text;
      return true;
    },
    now: () => device.scheduler.now,
    onDone: (text) => {
      scenes.pop(scene);
      question.onDone(text);
    },
  });
  const scene: Scene = {
    get softLabels() {
      return editor.softLabels;
    },
    paint: (painter, area) => {
      painter.font = device.fonts.get('medium');
      editor.paint(painter, area);
    },
    // CLR deletes a letter here, until there is none.
    press: (key) => {
      if (key === 'clear' && current === '') return false;
      editor.press(key);
      return true;
    },
  };
  scenes.push(scene);
}
