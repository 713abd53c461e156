// Mails of the mailbox in the shapes of the sink's own API.
import type { z } from '@hono/zod-openapi';
import type { Answer } from '../../filters/verdict.ts';
import type { Delivery } from '../../mailbox/capture.ts';
import type { DeliveryRecord } from '../../mailbox/deliveries.ts';
import type { KeptMessage, Mailbox } from '../../mailbox/mailbox.ts';
import { outlineOf, type Summary } from '../../mailbox/summary.ts';
import { findUrls } from '../../message/find-urls.ts';
import type { MESSAGE, RECIPIENT, SUMMARY, UNDELIVERED } from './schemas.ts';

const SILENCE = '250 (以後、通知なし)';

/** The list form of a mail. */
export function describeSummary(summary: Summary): z.output<typeof SUMMARY> {
  const { id, state, from, to, deliveries, subject, size, isRead, attachments, snippet } = summary;
  return {
    id,
    state,
    from,
    to: [...to],
    recipients: deliveries.map(describeDelivery),
    subject,
    receivedAt: summary.receivedAt.toISOString(),
    size,
    isRead,
    tags: [...summary.tags],
    attachments,
    snippet,
  };
}

/** A whole mail; read and tags are those of its summary, when it has been indexed. */
export function describeMessage(
  mailbox: Mailbox,
  { capture, message }: KeptMessage,
): z.output<typeof MESSAGE> {
  const urls = findUrls(message.text === '' ? message.html : message.text);
  const summary = mailbox.messages.find(capture.id) ?? {
    ...outlineOf(message, capture),
    id: mailbox.formatId(capture.id),
    state: capture.state,
    receivedAt: capture.receivedAt,
    size: capture.size,
    isRead: false,
    attachments: message.attachments.length,
    tags: [],
  };
  return {
    ...describeSummary(summary),
    messageId: message.messageId,
    date: message.date?.toISOString() ?? null,
    charset: message.charset,
    text: message.text,
    html: message.html,
    url: urls[0] ?? null,
    urls,
    headers: [...message.headers],
    parts: message.attachments.map(({ partId, fileName, contentType, content }) => ({
      partId,
      fileName,
      contentType,
      size: content.length,
    })),
    problems: [...message.problems],
  };
}

/** What became of a mail at one recipient. */
export function describeDelivery({
  address,
  mailbox,
  verdict,
}: Delivery): z.output<typeof RECIPIENT> {
  if (verdict.kind === 'delivered') {
    const none = { reason: null, explanation: null, remedy: null };
    return { address, mailbox, delivered: true, ...none, answer: '250' };
  }
  const { reason, explanation, remedy, answer } = verdict;
  return {
    address,
    mailbox,
    delivered: false,
    reason,
    explanation,
    remedy,
    answer: formatAnswer(answer),
  };
}

/** One line of 届かないメール; null for a delivery that arrived. */
export function describeUndelivered(
  mailbox: Mailbox,
  { id, delivery }: DeliveryRecord,
): z.output<typeof UNDELIVERED> | null {
  const summary = mailbox.messages.find(id);
  const { address, verdict } = delivery;
  if (summary === null || verdict.kind === 'delivered') return null;
  return {
    id: summary.id,
    to: address,
    from: summary.from?.address ?? summary.envelopeFrom,
    subject: summary.subject,
    receivedAt: summary.receivedAt.toISOString(),
    reason: verdict.reason,
    explanation: verdict.explanation,
    remedy: verdict.remedy,
    answer: formatAnswer(verdict.answer),
  };
}

function formatAnswer(answer: Answer): string {
  return answer === null ? SILENCE : `${answer.code} ${answer.text}`;
}
