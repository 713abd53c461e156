// MailHog: lists and searches.
import type { Context, Hono } from 'hono';
import type { Mailbox } from '../../mailbox/mailbox.ts';
import type { SearchTerm, TextField } from '../../mailbox/search-query.ts';
import { parseListSearch } from '../find-message.ts';
import type { HttpContext } from '../http-context.ts';
import { describeItem } from './describe.ts';

const DEFAULT_LIMIT = 50;
const MOST_LISTED = 250;
const KINDS: Readonly<Record<string, TextField>> = {
  from: 'from',
  to: 'to',
  containing: 'any',
};

/** Routes of /api/v2. */
export function addListRoutes(app: Hono, { mailbox }: HttpContext): void {
  app.get('/messages', (c) => answerList(c, mailbox, []));
  app.get('/search', async (c) => {
    const field = KINDS[c.req.query('kind') ?? ''];
    const query = c.req.query('query') ?? '';
    if (field === undefined || query === '') return c.body(null, 400);
    return answerList(c, mailbox, [{ kind: 'text', field, value: query, isNegated: false }]);
  });
}

/** The items of a search, newest first, with their number. */
async function listItems(
  mailbox: Mailbox,
  terms: readonly SearchTerm[],
  page: { readonly start: number; readonly limit: number },
): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  for (const { id } of mailbox.messages.list({ terms, ...page })) {
    const number = mailbox.parseId(id);
    const kept = number === null ? null : await mailbox.read(number);
    if (kept !== null) items.push(describeItem(id, kept));
  }
  return items;
}

async function answerList(
  c: Context,
  mailbox: Mailbox,
  wanted: readonly SearchTerm[],
): Promise<Response> {
  const start = Number(c.req.query('start') ?? 0) || 0;
  const limit = Math.min(Number(c.req.query('limit') ?? 0) || DEFAULT_LIMIT, MOST_LISTED);
  await mailbox.catchUp();
  const terms = [...parseListSearch(''), ...wanted];
  const items = await listItems(mailbox, terms, { start, limit });
  return c.json({ total: mailbox.messages.count(terms).total, count: items.length, start, items });
}
