// The outbox at the console: what the mail server said, and another try.
import { listMails, retryMail, type OutboxRow } from '../../store/outbox.ts';
import type { Slice } from '../../store/user-lists.ts';
import type { FlowContext } from '../context.ts';

/** Newest first; null: in every state. */
export async function readOutbox(
  { store: { db } }: FlowContext,
  state: OutboxRow['state'] | null,
  slice: Slice,
): Promise<OutboxRow[]> {
  return await listMails(db, state, slice);
}

/** False where the mail was sent, or its text erased. A link in it lives no longer for being sent again. */
export async function retryOutboxMail(
  { store, clock }: Pick<FlowContext, 'store' | 'clock'>,
  { mailId, operatorId }: { readonly mailId: string; readonly operatorId: string },
): Promise<boolean> {
  return await store.transaction(async ({ db, audit }) => {
    const mail = await retryMail(db, mailId, clock());
    if (mail === null) return false;
    const { userId, tokenId } = mail;
    const row = { at: clock(), actor: `operator:${operatorId}`, userId, tokenId };
    audit({ ...row, event: 'mail.retried', detail: { mailId } });
    return true;
  });
}
