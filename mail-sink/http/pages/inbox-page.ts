// The inbox: mails that arrived, and what a search finds.
import type { Hono } from 'hono';
import { countMails } from '../../mailbox/statistics.ts';
import type { SearchTerm } from '../../mailbox/search-query.ts';
import { parseListSearch } from '../find-message.ts';
import { describeRow } from './format.ts';
import { showPage, type PageContext } from './page-context.ts';

const MAILS_A_PAGE = 50;
const FOREIGN_QUERY = 'is:foreign';
const NO_MAIL = 'メールはまだありません。SMTPで送ると、ここに表示されます。';

type Search = {
  readonly query: string;
  readonly start: number;
  readonly terms: readonly SearchTerm[];
};

export function addInboxPage(app: Hono, context: PageContext): void {
  const { mailbox } = context;
  app.get('/', async (c) => {
    const query = (c.req.query('q') ?? '').trim();
    const start = Math.max(0, Math.trunc(Number(c.req.query('start') ?? 0)) || 0);
    await mailbox.catchUp();
    const search = readSearch(query);
    const isForeign = query === FOREIGN_QUERY;
    return showPage(c, context, {
      template: 'inbox',
      title: isForeign ? '対象外のメール' : '受信トレイ',
      section: isForeign ? 'foreign' : 'inbox',
      values: {
        query,
        searchError: search.error,
        ...describeCounts(context, query, search.terms),
        ...describeMails(context, { query, start, terms: search.terms }),
      },
      status: search.error === null ? 200 : 400,
    });
  });
  app.post('/delete-all', async (c) => {
    await mailbox.catchUp();
    mailbox.messages.removeAll();
    mailbox.events.emit({ kind: 'delete', ids: [] });
    return c.redirect(`${context.basePath}/`, 303);
  });
}

function describeCounts(
  { mailbox }: PageContext,
  query: string,
  terms: readonly SearchTerm[],
): Record<string, unknown> {
  if (query !== '') {
    const { total, isCutOff } = mailbox.messages.count(terms);
    return { total, isCutOff, unread: 0, canDelete: false };
  }
  const counts = countMails(mailbox.database);
  const total = counts.delivered + counts.foreign;
  return { total, unread: counts.unread, canDelete: total > 0 };
}

function describeMails(
  context: PageContext,
  { query, start, terms }: Search,
): Record<string, unknown> {
  const mails = context.mailbox.messages.list({ terms, start, limit: MAILS_A_PAGE + 1 });
  const hasOlder = mails.length > MAILS_A_PAGE;
  return {
    mails: mails.slice(0, MAILS_A_PAGE).map(describeRow),
    emptyText: query === '' ? NO_MAIL : '条件に合うメールはありません。',
    hasPages: start > 0 || hasOlder,
    newer: start > 0 ? pageLink(context, query, Math.max(0, start - MAILS_A_PAGE)) : null,
    older: hasOlder ? pageLink(context, query, start + MAILS_A_PAGE) : null,
  };
}

function pageLink({ basePath }: PageContext, query: string, start: number): string {
  return `${basePath}/?${new URLSearchParams({ q: query, start: String(start) }).toString()}`;
}

function readSearch(query: string): { terms: SearchTerm[]; error: string | null } {
  try {
    return { terms: parseListSearch(query), error: null };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const [, filter = ''] = /"(.*)"/.exec(error.message) ?? [];
    return { terms: parseListSearch(''), error: `「${filter}」を読み取れません` };
  }
}
