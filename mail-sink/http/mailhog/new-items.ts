// MailHog's events: each mail that arrives, whole; changes are not told.
import type { MailboxEvent } from '../../mailbox/events.ts';
import type { Mailbox } from '../../mailbox/mailbox.ts';
import { describeItem } from './describe.ts';

/** The items of new mails; of those that MailHog's lists leave out, none. */
export async function readNewItems(
  mailbox: Mailbox,
  events: readonly MailboxEvent[],
): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  for (const event of events) {
    if (event.kind !== 'new' || event.summary.state === 'undelivered') continue;
    const { id } = event.summary;
    const number = mailbox.parseId(id);
    const kept = number === null ? null : await mailbox.read(number);
    if (kept !== null) items.push(describeItem(id, kept));
  }
  return items;
}
