// Prometheus metrics, under the names that Mailpit's dashboards read, and the sink's own.
import type { Hono } from 'hono';
import { Gauge, Registry, collectDefaultMetrics } from 'prom-client';
import { countMails, databaseBytes } from '../mailbox/statistics.ts';
import type { HttpContext } from './http-context.ts';

export function addMetricsRoute(app: Hono, context: HttpContext): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  for (const [name, help, read] of readings(context)) {
    registry.registerMetric(
      new Gauge({
        name,
        help,
        registers: [],
        collect() {
          this.set(read());
        },
      }),
    );
  }
  app.get('/metrics', async (c) => {
    await context.mailbox.catchUp();
    return c.text(await registry.metrics(), 200, { 'Content-Type': registry.contentType });
  });
}

type Reading = readonly [name: string, help: string, read: () => number];

function readings({ mailbox, traffic, startedAt, now }: HttpContext): readonly Reading[] {
  const { database } = mailbox;
  return [
    [
      'mailpit_messages',
      'Mails kept, without those that did not arrive',
      () => countMails(database).delivered + countMails(database).foreign,
    ],
    ['mailpit_messages_unread', 'Of those, mails not read', () => countMails(database).unread],
    ['mail_sink_undelivered', 'Mails that did not arrive', () => countMails(database).undelivered],
    ['mail_sink_foreign', 'Mails from other domains', () => countMails(database).foreign],
    ['mailpit_smtp_accepted_total', 'Mails accepted since the start', () => traffic.accepted],
    ['mailpit_smtp_accepted_size_bytes_total', 'Bytes of those', () => traffic.acceptedBytes],
    ['mailpit_smtp_rejected_total', 'Mails and recipients refused', () => traffic.rejected],
    ['mailpit_database_size_bytes', 'Size of the mailbox file', () => databaseBytes(database)],
    [
      'mailpit_uptime_seconds',
      'Time since the start',
      () => (now().getTime() - startedAt.getTime()) / 1000,
    ],
  ];
}
