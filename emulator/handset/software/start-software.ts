// Starts an application from the phone's memory.
import { showMessage } from '../parts/show-message.ts';
import type { PhoneContext } from '../phone-context.ts';
import { findSoftware, readFiles, type Software } from './installed-software.ts';
import { buildStamp } from './build-stamp.ts';
import type { Resumption, SavedPhone } from './saved-phone.ts';

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

/** Goes on with the application that ran when the phone was saved, unless it is another one by now. */
export function resumeSoftware(phone: PhoneContext, saved: SavedPhone): Resumption {
  if (saved.build !== buildStamp()) return 'other-build';
  const { storage } = phone.device;
  const software = findSoftware(storage, saved.softwareId);
  if (software?.installedAt !== saved.installedAt) return 'other-files';
  const files = readFiles(storage, software);
  if (files === null) return 'other-files';
  phone.scenes.sleep();
  // What had interrupted it (a call, a question of the phone's) is over.
  phone.runner.start(software, files, saved.application).resume();
  return 'resumed';
}
