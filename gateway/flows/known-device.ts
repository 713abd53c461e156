// A browser in which a user has logged in before carries a note of it. The note opens nothing; it only keeps
// an attacker's wrong guesses elsewhere from slowing this browser down.
import { timingSafeEqual } from 'node:crypto';
import { createId, type FlowContext } from './context.ts';

type Context = Pick<FlowContext, 'vault' | 'randomBytes'>;

/** A new note for this login id. */
export function createDeviceNote(context: Context, loginId: string): string {
  const id = createId(context);
  return `${id}.${sign(context, loginId, id)}`;
}

/** True for a note made here for this login id. */
export function isDeviceNote(
  context: Pick<FlowContext, 'vault'>,
  loginId: string,
  note: string,
): boolean {
  const [id = '', given = ''] = note.split('.');
  const expected = Buffer.from(sign(context, loginId, id));
  const bytes = Buffer.from(given);
  return expected.length === bytes.length && timingSafeEqual(expected, bytes);
}

function sign({ vault }: Pick<FlowContext, 'vault'>, loginId: string, id: string): string {
  return vault.authenticate(vault.currentKeyId, 'known device', `${id} ${loginId}`);
}
