// The mail that a path names: by its id, or the newest as `latest`.
import type { Mailbox } from '../mailbox/mailbox.ts';
import { parseSearch, type SearchTerm } from '../mailbox/search-query.ts';

/** Lists of mail leave out what did not arrive, unless it is asked for. */
const ARRIVED: SearchTerm = { kind: 'flag', flag: 'undelivered', isNegated: true };

/**
 * The terms of a search over mail that arrived; `is:undelivered` in it asks for the rest.
 *
 * @throws SyntaxError on a filter whose value cannot be read
 */
export function parseListSearch(query: string): SearchTerm[] {
  const terms = parseSearch(query);
  const asksForState = terms.some((term) => term.kind === 'flag' && term.flag === 'undelivered');
  return asksForState ? terms : [...terms, ARRIVED];
}

/** The number of an id, or of the newest mail that a search finds; null when there is none. */
export async function findMessageId(
  mailbox: Mailbox,
  id: string,
  query = '',
): Promise<number | null> {
  await mailbox.catchUp();
  if (id !== 'latest') {
    const number = mailbox.parseId(id);
    return number === null || mailbox.messages.find(number) === null ? null : number;
  }
  const [newest] = mailbox.messages.list({ terms: parseListSearch(query), start: 0, limit: 1 });
  return newest === undefined ? null : mailbox.parseId(newest.id);
}
