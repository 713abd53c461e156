// The outbox at the console (requirements H1, H2): each mail's fate in the mail server's own words.
import { Hono } from 'hono';
import { readOutbox, retryOutboxMail } from '../../flows/operator/outbox.ts';
import { listLinks, readListQuery } from './console-list.ts';
import { mailValues } from './mail-values.ts';
import { MAIL_STATE_NAMES } from './operator-names.ts';
import type { OperatorContext, OperatorEnv, OperatorSite } from './operator-site.ts';
import { permitted } from './permitted.ts';
import { showConsolePage } from './show-console-page.ts';

const STATES = ['waiting', 'refused', 'sent'] as const;

/** `/operator/outbox` and `/operator/outbox/:id/retry` */
export function createOutboxPages(site: OperatorSite): Hono<OperatorEnv> {
  const pages = new Hono<OperatorEnv>();
  pages.get(
    '/operator/outbox',
    permitted(site, 'look', (context) => showOutbox(context, site, null)),
  );
  pages.post(
    '/operator/outbox/:id/retry',
    permitted(site, 'mail', async (context, { operatorId }) => {
      const mailId = context.req.param('id') ?? '';
      const isDone = await retryOutboxMail(site.flow, { mailId, operatorId });
      const notice = isDone
        ? 'もう一度送信します。'
        : '送信済みか、内容が消去されたため、再送できません。';
      return await showOutbox(context, site, notice);
    }),
  );
  return pages;
}

async function showOutbox(
  context: OperatorContext,
  site: OperatorSite,
  notice: string | null,
): Promise<Response> {
  const query = readListQuery(context);
  const state = STATES.find((known) => known === context.req.query('state')) ?? null;
  const mails = await readOutbox(site.flow, state, query.slice);
  return showConsolePage(context, site, 'outbox', {
    title: '送信メール',
    notice,
    states: [
      { url: '/operator/outbox', name: 'すべて' },
      ...STATES.map((known) => ({
        url: `/operator/outbox?state=${known}`,
        name: MAIL_STATE_NAMES[known],
      })),
    ],
    mails: mails.map(mailValues),
    ...listLinks(context, query, mails.length),
  });
}
