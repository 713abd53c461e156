// Values of the pages as people in Japan read them.
import type { Address } from '../../message/address.ts';
import type { Summary } from '../../mailbox/summary.ts';

const TIME = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo',
  dateStyle: 'medium',
  timeStyle: 'medium',
});

const NO_SUBJECT = '(件名なし)';

export type TimeValues = { readonly time: string; readonly iso: string };

/** A time in Japan, and for machines. */
export function formatTime(date: Date): TimeValues {
  return { time: TIME.format(date), iso: date.toISOString() };
}

/** A sender or recipient by name and address. */
export function formatAddress({ name, address }: Address): string {
  return name === '' ? address : `${name} <${address}>`;
}

/** One line of a list of mails. */
export function describeRow(summary: Summary): Record<string, unknown> {
  return {
    id: summary.id,
    isUnread: !summary.isRead,
    isForeign: summary.state === 'foreign',
    isUndelivered: summary.state === 'undelivered',
    from: summary.from?.name || summary.from?.address || summary.envelopeFrom || '(差出人なし)',
    to: summary.deliveries.map(({ address }) => address).join(', '),
    subject: formatSubject(summary.subject),
    snippet: summary.snippet,
    tags: summary.tags,
    ...formatTime(summary.receivedAt),
  };
}

/** A subject that can be read out and clicked. */
export function formatSubject(subject: string): string {
  return subject === '' ? NO_SUBJECT : subject;
}
