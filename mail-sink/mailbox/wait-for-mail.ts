// A wait as a test asks for it: the newest mail that is there already, or else the next to arrive.
import type { Indexer } from './index-captures.ts';
import type { MessageIds } from './message-ids.ts';
import type { MessageList } from './message-list.ts';
import type { SearchTerm } from './search-query.ts';
import type { WaitFilter, Waiters } from './waiters.ts';

export type WaitParts = {
  readonly waiters: Waiters;
  readonly indexer: Indexer;
  readonly messages: MessageList;
  readonly ids: MessageIds;
};

/** The id of the mail, or null when `signal` is aborted first. */
export async function waitForMail(
  { waiters, indexer, messages, ids }: WaitParts,
  filter: WaitFilter,
  signal: AbortSignal,
): Promise<number | null> {
  // Listening before looking: a mail that arrives in between is not missed.
  const stop = new AbortController();
  const arrival = waiters.wait(filter, AbortSignal.any([signal, stop.signal]));
  await indexer.catchUp();
  const newest = findNewest(messages, filter);
  if (newest === null) return arrival;
  stop.abort();
  return ids.parse(newest);
}

function findNewest(
  messages: MessageList,
  { to, from, subject, since, state }: WaitFilter,
): string | null {
  const terms: SearchTerm[] = [];
  if (from !== null) terms.push({ kind: 'text', field: 'from', value: from, isNegated: false });
  if (subject !== null) {
    terms.push({ kind: 'text', field: 'subject', value: subject, isNegated: false });
  }
  if (since !== null) terms.push({ kind: 'after', date: since, isNegated: false });
  if (state !== null) terms.push({ kind: 'flag', flag: state, isNegated: false });
  const mailbox = to === null ? null : { address: to, isDelivered: state === 'delivered' };
  return messages.list({ terms, start: 0, limit: 1, mailbox })[0]?.id ?? null;
}
