// How far the phone is, for 認証確認's live status (requirements G8, H1–H13).
import { findMailsOfToken, type OutboxRow } from '../store/outbox.ts';
import type { FlowContext } from './context.ts';
import { readDelivery, type DeliveryProgress } from './read-delivery.ts';
import { readIssuedToken, type IssuedToken } from './read-issued-token.ts';

export type PhoneProgress = {
  readonly token: IssuedToken;
  readonly mail: MailProgress;
  readonly delivery: DeliveryProgress | null;
};

export type MailProgress =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'retrying'; readonly answer: string }
  | { readonly kind: 'sent'; readonly at: number; readonly times: number }
  | { readonly kind: 'refused'; readonly answer: string };

/** Of the user's newest token; null where none was issued. */
export async function readPhoneProgress(
  context: FlowContext,
  request: { readonly userId: string },
): Promise<PhoneProgress | null> {
  const token = await readIssuedToken(context, request);
  if (token === null) return null;
  const mails = await findMailsOfToken(context.store.db, token.tokenId);
  const toPhone = mails.filter(({ kind }) => kind === 'download' || kind === 'set-up');
  const delivery = await readDelivery(context, token.tokenId);
  return { token, mail: mailProgress(toPhone), delivery };
}

/** One that was handed over is what counts; else the newest one tells. */
function mailProgress(mails: readonly OutboxRow[]): MailProgress {
  const sent = mails.filter(({ state }) => state === 'sent');
  const at = sent.at(-1)?.finishedAt ?? null;
  if (at !== null) return { kind: 'sent', at, times: sent.length };
  const newest = mails.at(-1);
  if (newest?.state === 'refused') return { kind: 'refused', answer: newest.lastAnswer ?? '' };
  if (newest?.lastAnswer != null) return { kind: 'retrying', answer: newest.lastAnswer };
  return { kind: 'waiting' };
}
