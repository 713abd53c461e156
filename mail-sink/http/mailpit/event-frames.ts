// Mailpit's WebSocket: `{ Type, Data }`, where a change too large to tell mail by mail is `prune` (look again).
import type { MailboxEvent } from '../../mailbox/events.ts';
import type { Mailbox } from '../../mailbox/mailbox.ts';
import { countMails } from '../../mailbox/statistics.ts';
import { describeSummary } from './describe.ts';
import { VERSION } from './server-routes.ts';

type Frame = { readonly Type: string; readonly Data: unknown };

/** More mails than these changed at once are not named. */
const MOST_NAMED = 50;

/** The frames of events that come together, and the counts after them. */
export function describeFrames(mailbox: Mailbox, events: readonly MailboxEvent[]): Frame[] {
  const frames = events.flatMap((event) => describeEvent(mailbox, event));
  return frames.length === 0 ? [] : [...frames, describeCounts(mailbox)];
}

function describeEvent(mailbox: Mailbox, event: MailboxEvent): Frame[] {
  switch (event.kind) {
    case 'new':
      if (event.summary.state === 'undelivered') return []; // not in Mailpit's lists
      return [{ Type: 'new', Data: describeSummary(event.summary) }];
    case 'update':
      if (event.ids.length > MOST_NAMED) return [{ Type: 'prune', Data: null }];
      return event.ids.flatMap((id) => describeUpdate(mailbox, id));
    case 'delete':
      if (event.ids.length === 0) return [{ Type: 'truncate', Data: null }];
      if (event.ids.length > MOST_NAMED) return [{ Type: 'prune', Data: null }];
      return event.ids.map((id) => ({ Type: 'delete', Data: { ID: id } }));
    default:
      return event satisfies never;
  }
}

function describeUpdate(mailbox: Mailbox, id: string): Frame[] {
  const number = mailbox.parseId(id);
  const summary = number === null ? null : mailbox.messages.find(number);
  if (summary === null) return [];
  return [{ Type: 'update', Data: { ID: id, Read: summary.isRead, Tags: summary.tags } }];
}

function describeCounts(mailbox: Mailbox): Frame {
  const { delivered, foreign, unread } = countMails(mailbox.database);
  return { Type: 'stats', Data: { Total: delivered + foreign, Unread: unread, Version: VERSION } };
}
