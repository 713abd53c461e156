// What the phone says when an application has ended otherwise than by itself.
import type { ApplicationState } from '../applications/running-application.ts';
import { showMessage } from '../parts/show-message.ts';
import type { PhoneContext } from '../phone-context.ts';
import type { Software } from './installed-software.ts';

export function tellEnd(phone: PhoneContext, software: Software, state: ApplicationState): void {
  if (state.kind !== 'crashed' && state.kind !== 'stopped') return;
  const reason = state.kind === 'crashed' ? state.trace : state.reason;
  const text = `${phone.words.app}でエラーが発生したため終了しました\n\n${reason}`;
  void showMessage(phone, software.name, text);
}
