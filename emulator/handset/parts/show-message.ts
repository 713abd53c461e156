// Says something to the user and waits for the answer.
import type { PhoneContext } from '../phone-context.ts';
import { createMessage, yesOrNo, type Message } from './create-message.ts';
import type { MessageScene } from './message-scene.ts';

/** Shows a text with OK; settles when the user has seen it. */
export function showMessage(phone: PhoneContext, title: string, text: string): Promise<void> {
  return new Promise((resolve) => {
    open(phone, { title, text, answers: [{ label: 'OK', run: resolve }] });
  });
}

/** Asks はい or いいえ. */
export function askUser(phone: PhoneContext, title: string, text: string): Promise<boolean> {
  return new Promise((resolve) => {
    open(phone, { title, text, answers: yesOrNo(resolve) });
  });
}

/** Shows what the phone is doing, until it ends. */
export function showProgress(
  phone: PhoneContext,
  title: string,
  text: string,
): { say(text: string): void; end(): void } {
  const { scenes } = phone;
  const scene = open(phone, { title, text, answers: [] });
  return {
    say(next) {
      scene.say(next);
      scenes.draw();
    },
    end: () => scenes.pop(scene),
  };
}

function open(phone: PhoneContext, message: Message): MessageScene {
  const scene = createMessage(phone, message, () => phone.scenes.pop(scene));
  phone.scenes.push(scene);
  return scene;
}
