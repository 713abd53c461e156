// 発信: the phone asks, rings out and is not answered; nobody is at the other end of an emulator's line.
import { createMessage } from '../parts/create-message.ts';
import { askUser, showMessage } from '../parts/show-message.ts';
import type { PhoneContext } from '../phone-context.ts';
import { wordsForFailure } from '../web/failure-words.ts';

const TITLE = '発信';

/** How long it rings, in milliseconds. */
const RINGING_MS = 15_000;

/** Settles when the user is back where the number was pressed. */
export async function dial(phone: PhoneContext, number: string): Promise<void> {
  if (!/^[+\d][-\d()#*,p]*$/.test(number)) {
    await showMessage(phone, TITLE, '電話番号が正しくありません');
    return;
  }
  if (!(await askUser(phone, TITLE, `${number}\n発信しますか?`))) return;
  const { state } = phone.device.radio;
  if (state.kind === 'off') {
    await showMessage(phone, TITLE, wordsForFailure({ kind: 'self-mode' }));
  } else if (state.bars === 0) {
    await showMessage(phone, TITLE, wordsForFailure({ kind: 'out-of-service' }));
  } else if (await ringOut(phone, number)) {
    await showMessage(phone, TITLE, '応答がありませんでした');
  }
}

/** True when it rang to the end; false when the user ended it. */
function ringOut(phone: PhoneContext, number: string): Promise<boolean> {
  const { device, scenes } = phone;
  return new Promise((resolve) => {
    function end(isOver: boolean): void {
      scenes.uncover(scene);
      stop();
      resolve(isOver);
    }
    const answers = [{ label: '終了', key: 'end' }] as const;
    const scene = createMessage(phone, { title: '発信中', text: number, answers }, () =>
      end(false),
    );
    const stop = device.scheduler.after(RINGING_MS, () => end(true));
    scenes.cover(scene);
  });
}
