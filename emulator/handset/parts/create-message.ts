// Makes a message of the phone's: something said, with the answers to it.
import type { Key } from '../../device/keypad.ts';
import type { PhoneContext } from '../phone-context.ts';
import { MessageScene } from './message-scene.ts';

export type Answer = {
  readonly label: string;
  /** A key that gives this answer wherever the focus is. */
  readonly key?: Key;
  readonly run?: () => void;
};

export type Message = {
  readonly title: string;
  readonly text: string;
  /** None for something that goes away by itself. */
  readonly answers: readonly Answer[];
};

/** Any answer takes the message away, with `close`, before it does anything. */
export function createMessage(
  { theme, device }: PhoneContext,
  { title, text, answers }: Message,
  close: () => void,
): MessageScene {
  return new MessageScene({
    title,
    text,
    theme,
    fonts: device.fonts,
    answers: answers.map(({ run, ...answer }) => ({
      ...answer,
      onChoose: () => {
        close();
        run?.();
      },
    })),
  });
}

/** はい and いいえ; CLR is いいえ. */
export function yesOrNo(onAnswer: (isYes: boolean) => void): readonly Answer[] {
  return [
    { label: 'はい', run: () => onAnswer(true) },
    { label: 'いいえ', run: () => onAnswer(false) },
  ];
}
