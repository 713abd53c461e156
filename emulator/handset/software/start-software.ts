// Starts an application from the phone's memory.
import { showMessage } from '../parts/show-message.ts';
import type { PhoneContext } from '../phone-context.ts';
import { readFiles, type Software } from './installed-software.ts';

export function startSoftware(phone: PhoneContext, software: Software): void {
  const files = readFiles(phone.device.storage, software);
  try {
    if (files === null) throw new SyntaxError('The application is not whole');
    phone.scenes.sleep();
    phone.runner.start(software, files);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    phone.scenes.wake();
    void showMessage(
      phone,
      phone.words.app,
      `${phone.words.app}を起動できません。データに誤りがあります`,
    );
  }
}
