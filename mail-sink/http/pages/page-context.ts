// What every page shows around its own content.
import type { Context } from 'hono';
import { countMails } from '../../mailbox/statistics.ts';
import type { HttpContext } from '../http-context.ts';

export type Render = (name: string, values: Readonly<Record<string, unknown>>) => string;

export type PageContext = HttpContext & { readonly render: Render };

type Section = 'inbox' | 'undelivered' | 'foreign' | 'mailboxes' | 'failures';

export type Page = {
  readonly template: string;
  readonly title: string;
  readonly section: Section;
  readonly values: Readonly<Record<string, unknown>>;
  readonly status?: 200 | 400 | 404;
};

/** Answers with a page inside the common layout. */
export function showPage(c: Context, context: PageContext, page: Page): Response {
  const { basePath, render } = context;
  const html = render(page.template, {
    ...page.values,
    title: page.title,
    base: basePath,
    nav: describeNav(context, page.section),
  });
  return c.body(html, page.status ?? 200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
  });
}

/** The page for a mail or address that is not there. */
export function showNotFound(c: Context, context: PageContext): Response {
  const title = 'ページがありません';
  return showPage(c, context, {
    template: 'not-found',
    title,
    section: 'inbox',
    values: {},
    status: 404,
  });
}

function describeNav({ mailbox, basePath }: PageContext, current: Section): unknown[] {
  const counts = countMails(mailbox.database);
  const links: readonly (readonly [Section, string, string, number])[] = [
    ['inbox', '受信トレイ', '/', counts.unread],
    ['undelivered', '届かないメール', '/undelivered', counts.undelivered],
    ['foreign', '対象外のメール', '/?q=is%3Aforeign', counts.foreign],
    ['mailboxes', 'メールボックス', '/mailboxes', 0],
    ['failures', '障害の注入', '/failures', mailbox.failures.list().length],
  ];
  return links.map(([section, label, path, count]) => ({
    label,
    href: basePath + path,
    count,
    isCurrent: section === current,
  }));
}
