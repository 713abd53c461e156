// What follows from a verdict on a password: its row in the audit trail, the mails, the end of the ticket.
import type { Transaction } from '../store/db.ts';
import type { OtpVerdict } from '../tokens/judge-otp.ts';
import { closeTicketOf } from './close-ticket.ts';
import type { FlowBase, OtpRequest } from './context.ts';
import { notifyUser, type MailSubject } from './write-mail.ts';

export type VerdictRecord = {
  readonly request: OtpRequest;
  readonly verdict: OtpVerdict;
  readonly tokenId: string | null;
  readonly at: number;
};

/** Records one verdict within its transaction. */
export async function recordVerdict(
  context: FlowBase,
  transaction: Transaction,
  { request, verdict, tokenId, at }: VerdictRecord,
): Promise<void> {
  const subject: MailSubject = { userId: request.userId, tokenId };
  const actor = `user:${request.userId}`;
  const triesLeft = verdict.kind === 'wrong' ? { triesLeft: verdict.triesLeft } : {};
  const detail = { screen: request.at, ...triesLeft };
  transaction.audit({ at, event: `otp.${verdict.kind}`, actor, ...subject, detail });
  if (verdict.kind === 'replayed') {
    await notifyUser(context, transaction, subject, { kind: 'replayed', at });
  }
  if (verdict.kind === 'wrong' && verdict.triesLeft === 0) {
    transaction.audit({ at, event: 'user.locked', actor: 'system', ...subject });
    await notifyUser(context, transaction, subject, { kind: 'locked', at });
  }
  if (verdict.kind === 'accepted' && verdict.confirmed && tokenId !== null) {
    transaction.audit({ at, event: 'token.confirmed', actor, ...subject });
    // The first password is the key confirmation: K, Kp and the nonces have served their purpose.
    await closeTicketOf(transaction, tokenId, { keepSecret: false });
    await notifyUser(context, transaction, subject, { kind: 'confirmed', at });
  }
}
