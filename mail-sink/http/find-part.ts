// One part of a mail, by the number its message gives it.
import type { Mailbox } from '../mailbox/mailbox.ts';
import type { Attachment } from '../message/message.ts';
import { findMessageId } from './find-message.ts';

/** The part, or null. */
export async function findPart(
  mailbox: Mailbox,
  id: string,
  partId: string,
): Promise<Attachment | null> {
  const number = await findMessageId(mailbox, id);
  const kept = number === null ? null : await mailbox.read(number);
  return kept?.message.attachments.find((part) => part.partId === partId) ?? null;
}
