// 認証確認's "mail again": the same mail to the same address, with the same link, for the token just issued.
import { findMailsOfToken } from '../store/outbox.ts';
import { findTicket } from '../store/tickets.ts';
import { findUser } from '../store/users.ts';
import type { FlowContext } from './context.ts';
import type { MailContent, ServiceMail } from './mail-kinds.ts';
import { readMailContent, writeMail } from './write-mail.ts';

const TO_PHONE: readonly ServiceMail['kind'][] = ['download', 'set-up'];

export type ResendOutcome =
  | { readonly kind: 'resent' }
  /** Nothing was issued, or its ticket has ended: a new issue is the way. */
  | { readonly kind: 'ended' };

/** Writes the phone's mail into the outbox once more. */
export async function resendPhoneMail(
  context: FlowContext,
  { userId }: { readonly userId: string },
): Promise<ResendOutcome> {
  return await context.store.transaction(async (transaction) => {
    const { db, audit } = transaction;
    const tokenId = (await findUser(db, userId))?.tokenId ?? null;
    if (tokenId === null) return { kind: 'ended' };
    const ticket = await findTicket(db, 'tokenId', tokenId);
    const at = context.clock();
    if (ticket === null || ticket.state !== 'open' || at >= ticket.expiresAt) {
      return { kind: 'ended' };
    }
    const content = await findPhoneMail(context, db, tokenId);
    if (content === null) return { kind: 'ended' };
    const subject = { userId, tokenId };
    await writeMail(context, transaction, subject, content);
    audit({ at, event: 'token.mail-repeated', actor: `user:${userId}`, ...subject });
    return { kind: 'resent' };
  });
}

async function findPhoneMail(
  context: FlowContext,
  db: FlowContext['store']['db'],
  tokenId: string,
): Promise<MailContent | null> {
  const rows = await findMailsOfToken(db, tokenId);
  const row = rows.find(({ kind }) => TO_PHONE.some((known) => known === kind));
  return row === undefined ? null : readMailContent(context, row);
}
