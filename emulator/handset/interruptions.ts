// What comes over a running application: a call, a mail, the phone's own questions. The application stands still
// meanwhile, and hears of its resumption.
import { createMessage, yesOrNo, type Answer, type Message } from './parts/create-message.ts';
import type { MessageScene } from './parts/message-scene.ts';
import type { PhoneContext } from './phone-context.ts';

export type Interruptions = {
  /** Whether a screen of the phone's own lies over an application. */
  readonly isOpen: boolean;
  ring(from: string): void;
  announceMail(count: number): void;
  /** The key that ends applications was pressed. */
  askToEnd(): void;
  /** Asks something on behalf of an application. */
  ask(title: string, text: string): Promise<boolean>;
};

/** How long a new mail is announced, in milliseconds. */
const ANNOUNCEMENT_MS = 3000;

export function createInterruptions(phone: PhoneContext): Interruptions {
  const open = new Set<MessageScene>();
  function show(title: string, text: string, answers: readonly Answer[]): () => void {
    return interrupt(phone, open, { title, text, answers });
  }
  return {
    get isOpen() {
      return open.size > 0;
    },
    ring(from) {
      phone.device.signals.play('melody');
      function talk(): void {
        show('通話中', from, [{ label: '終了', key: 'end' }]);
      }
      show('着信中', from, [
        { label: '応答', key: 'call', run: talk },
        { label: '拒否', key: 'end' },
      ]);
    },
    announceMail(count) {
      const close = show('メール受信', `新着メール${count}件`, []);
      phone.device.scheduler.after(ANNOUNCEMENT_MS, close);
    },
    askToEnd() {
      const answers = yesOrNo((isYes) => {
        if (isYes) phone.runner.end();
      });
      show(phone.words.app, `${phone.words.app}を終了しますか?`, answers);
    },
    ask(title, text) {
      return new Promise((resolve) => {
        show(title, text, yesOrNo(resolve));
      });
    },
  };
}

function resumeApplication({ runner, scenes }: PhoneContext): void {
  if (runner.running === null) return;
  scenes.sleep();
  runner.running.application.resume();
}

/** Shows a message over whatever there is; the answer takes it away. */
function interrupt(phone: PhoneContext, open: Set<MessageScene>, message: Message): () => void {
  const { device, scenes, runner } = phone;
  function close(): void {
    if (!open.delete(scene)) return;
    scenes.uncover(scene);
    // Not before the key that answered has been heard by everybody: it is not the application's.
    device.scheduler.after(0, () => {
      if (open.size === 0) resumeApplication(phone);
    });
  }
  const scene = createMessage(phone, message, close);
  runner.running?.application.suspend();
  open.add(scene);
  scenes.wake();
  scenes.cover(scene);
  return close;
}
