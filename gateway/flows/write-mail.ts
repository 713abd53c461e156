// Puts a mail into the outbox within the transaction that causes it: both are kept, or neither.
import { insertMail, type OutboxRow } from '../store/outbox.ts';
import type { Transaction } from '../store/db.ts';
import { findUser } from '../store/users.ts';
import { createId, type FlowBase } from './context.ts';
import type { MailContent, ServiceMail } from './mail-kinds.ts';
import { sealColumn, unsealColumn } from './sealed-columns.ts';

export type MailSubject = { readonly userId: string; readonly tokenId: string | null };

/** A mail to an address given on the issue screen. */
export async function writeMail(
  context: FlowBase,
  transaction: Transaction,
  subject: MailSubject,
  content: MailContent,
): Promise<void> {
  const id = createId(context);
  await insertMail(transaction.db, {
    id,
    kind: content.mail.kind,
    ...subject,
    contentSealed: sealColumn(context.vault, 'outbox.contentSealed', id, JSON.stringify(content)),
    createdAt: context.clock(),
  });
}

/** A mail to the address in the user's contract. */
export async function notifyUser(
  context: FlowBase,
  transaction: Transaction,
  subject: MailSubject,
  mail: ServiceMail,
): Promise<void> {
  const user = await findUser(transaction.db, subject.userId);
  if (user === null) return;
  await writeMail(context, transaction, subject, { to: user.registeredMail, mail });
}

/** The content of an outbox row, or null once retention has erased it. */
export function readMailContent(
  { vault }: Pick<FlowBase, 'vault'>,
  row: Pick<OutboxRow, 'id' | 'contentSealed'>,
): MailContent | null {
  if (row.contentSealed === null) return null;
  const json = unsealColumn(vault, 'outbox.contentSealed', row.id, row.contentSealed).toString();
  return JSON.parse(json) as MailContent;
}
