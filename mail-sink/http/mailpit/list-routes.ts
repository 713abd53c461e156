// Mailpit: lists, searches, and what is done to many mails at once.
import type { Context, Hono } from 'hono';
import { z } from 'zod';
import type { Mailbox } from '../../mailbox/mailbox.ts';
import type { SearchTerm } from '../../mailbox/search-query.ts';
import { countMails } from '../../mailbox/statistics.ts';
import { parseListSearch } from '../find-message.ts';
import type { HttpContext } from '../http-context.ts';
import { parseIds, readJson } from '../request-body.ts';
import { describeSummary } from './describe.ts';

const DEFAULT_LIMIT = 50;
/** `limit=0` asks for all of them. */
const NO_LIMIT = -1;

const SET_READ = z.object({
  Read: z.boolean().default(false),
  IDs: z.array(z.string()).nullish(),
  Search: z.string().nullish(),
});
const DELETE = z.object({ IDs: z.array(z.string()).nullish() });

export function addListRoutes(app: Hono, { mailbox }: HttpContext): void {
  app.get('/messages', (c) => answerList(c, mailbox, ''));
  app.get('/search', async (c) => {
    const query = (c.req.query('query') ?? '').trim();
    if (query === '') return c.text('Error: no search query', 400);
    return answerList(c, mailbox, query);
  });
  app.put('/messages', async (c) => {
    const body = SET_READ.safeParse(await readJson(c));
    if (!body.success) return c.text('Error: invalid request', 400);
    const { Read: isRead, IDs: ids, Search: search } = body.data;
    if (ids?.length && search) return c.text('Error: IDs and Search cannot be combined', 400);
    await mailbox.catchUp();
    const numbers = ids?.length
      ? parseIds(mailbox, ids)
      : mailbox.messages.findIds(parseListSearch(search ?? ''));
    mailbox.messages.setRead(numbers, isRead);
    mailbox.events.emit({ kind: 'update', ids: numbers.map(mailbox.formatId) });
    return c.text('ok');
  });
  app.delete('/messages', async (c) => {
    const body = DELETE.safeParse(await readJson(c));
    await mailbox.catchUp();
    const ids = body.success ? (body.data.IDs ?? []) : [];
    if (ids.length === 0) removeAll(mailbox);
    else remove(mailbox, parseIds(mailbox, ids));
    // MailHog's client shares this route: it names no type it accepts, and takes any text for JSON.
    return c.req.header('Accept') === undefined ? c.body(null, 200) : c.text('ok');
  });
  app.delete('/search', async (c) => {
    const query = (c.req.query('query') ?? '').trim();
    if (query === '') return c.text('Error: no search query', 400);
    await mailbox.catchUp();
    remove(mailbox, mailbox.messages.findIds(parseListSearch(query)));
    return c.text('ok');
  });
}

async function answerList(c: Context, mailbox: Mailbox, query: string): Promise<Response> {
  const start = parseCount(c.req.query('start'), 0);
  const limit = parseCount(c.req.query('limit'), DEFAULT_LIMIT);
  const terms = [...parseListSearch(query), ...beforeTerm(c.req.query('before'))];
  await mailbox.catchUp();
  const messages = mailbox.messages.list({ terms, start, limit: limit === 0 ? NO_LIMIT : limit });
  const counts = countMails(mailbox.database);
  const total = counts.delivered + counts.foreign;
  const found = query === '' ? { total, unread: counts.unread } : mailbox.messages.count(terms);
  return c.json({
    total,
    unread: counts.unread,
    count: messages.length,
    messages_count: found.total,
    messages_unread: found.unread,
    start,
    tags: mailbox.tags.list(),
    messages: messages.map(describeSummary),
  });
}

function beforeTerm(before: string | undefined): SearchTerm[] {
  const time = Date.parse(before ?? '');
  return Number.isNaN(time) ? [] : [{ kind: 'before', date: new Date(time), isNegated: false }];
}

function parseCount(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : otherwise;
}

function remove(mailbox: Mailbox, numbers: readonly number[]): void {
  mailbox.messages.remove(numbers);
  mailbox.events.emit({ kind: 'delete', ids: numbers.map(mailbox.formatId) });
}

function removeAll(mailbox: Mailbox): void {
  mailbox.messages.removeAll();
  mailbox.events.emit({ kind: 'delete', ids: [] });
}
