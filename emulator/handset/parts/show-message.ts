// Says something to the user and waits for the answer.
import type { PhoneContext } from '../phone-context.ts';
import { MessageScene } from './message-scene.ts';

/** Shows a text with OK; settles when the user has seen it. */
export function showMessage(phone: PhoneContext, title: string, text: string): Promise<void> {
  return new Promise((resolve) => {
    open(phone, { title, text, labels: ['OK'] }, () => resolve());
  });
}

/** Asks はい or いいえ; CLR is いいえ. */
export function askUser(phone: PhoneContext, title: string, text: string): Promise<boolean> {
  return new Promise((resolve) => {
    open(phone, { title, text, labels: ['はい', 'いいえ'] }, (index) => resolve(index === 0));
  });
}

/** Shows what the phone is doing; the answer takes it away. */
export function showProgress(
  phone: PhoneContext,
  title: string,
  text: string,
): { say(text: string): void; end(): void } {
  const { theme, scenes, device } = phone;
  const scene = new MessageScene({ title, text, theme, fonts: device.fonts, answers: [] });
  scenes.push(scene);
  return {
    say(next) {
      scene.say(next);
      scenes.draw();
    },
    end: () => scenes.pop(scene),
  };
}

type Question = {
  readonly title: string;
  readonly text: string;
  readonly labels: readonly string[];
};

function open(
  phone: PhoneContext,
  { title, text, labels }: Question,
  onAnswer: (index: number) => void,
): void {
  const { theme, scenes, device } = phone;
  const answers = labels.map((label, index) => ({
    label,
    onChoose: () => {
      scenes.pop(scene);
      onAnswer(index);
    },
  }));
  const scene = new MessageScene({ title, text, theme, fonts: device.fonts, answers });
  scenes.push(scene);
}
