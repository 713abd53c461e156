// 届かないメール: what did not arrive, why, and what would let it through.
import type { Hono } from 'hono';
import { describeUndelivered } from '../api/describe.ts';
import { formatSubject, formatTime } from './format.ts';
import { showPage, type PageContext } from './page-context.ts';

const MOST_SHOWN = 200;

export function addUndeliveredPage(app: Hono, context: PageContext): void {
  const { mailbox, basePath } = context;
  app.get('/undelivered', async (c) => {
    await mailbox.catchUp();
    const records = mailbox.deliveries.undelivered(null, MOST_SHOWN);
    const mails = records
      .flatMap((record) => describeUndelivered(mailbox, record) ?? [])
      .map((mail) => ({
        ...mail,
        subject: formatSubject(mail.subject),
        ...formatTime(new Date(mail.receivedAt)),
        mailboxHref: `${basePath}/mailboxes/${encodeURIComponent(mail.to)}`,
      }));
    return showPage(c, context, {
      template: 'undelivered',
      title: '届かないメール',
      section: 'undelivered',
      values: { mails },
    });
  });
}
