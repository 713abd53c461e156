// Mail that comes in by itself: fetched, announced, and over an application for a moment.
import type { Interruptions } from '../interruptions.ts';
import type { PhoneContext } from '../phone-context.ts';
import { checkMail } from './inbox-store.ts';

export function createPost(
  phone: PhoneContext,
  interruptions: Interruptions,
): { ask(): Promise<void> } {
  let isAsking = false;
  return {
    async ask() {
      if (isAsking) return;
      isAsking = true;
      try {
        const check = await checkMail(phone);
        if (check.kind === 'unavailable' || check.added === 0) return;
        phone.device.signals.play('melody');
        if (phone.runner.running === null) phone.scenes.draw();
        else interruptions.announceMail(check.added);
      } finally {
        isAsking = false;
      }
    },
  };
}
