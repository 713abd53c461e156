// What a list shows of a mail.
import type { Address } from '../message/address.ts';
import type { Message } from '../message/message.ts';
import { stripControls } from '../message/strip-controls.ts';
import type { Delivery, Envelope, KeptCapture, MailState } from './capture.ts';

/** The part of a summary that never changes; kept as JSON. */
export type Outline = {
  readonly messageId: string;
  readonly from: Address | null;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  readonly replyTo: readonly Address[];
  readonly subject: string;
  readonly snippet: string;
  readonly envelopeFrom: string;
  readonly deliveries: readonly Delivery[];
  readonly username: string;
};

export type Summary = Outline & {
  readonly id: string;
  readonly state: MailState;
  readonly receivedAt: Date;
  readonly size: number;
  readonly isRead: boolean;
  readonly attachments: number;
  readonly tags: readonly string[];
};

const SNIPPET_CHARACTERS = 250;

/** The outline of a parsed mail; envelope recipients that no header names count as Bcc. */
export function outlineOf(message: Message, { envelope }: KeptCapture): Outline {
  return {
    messageId: message.messageId,
    from: message.from,
    to: message.to,
    cc: message.cc,
    bcc: [...message.bcc, ...hiddenRecipients(message, envelope)],
    replyTo: message.replyTo,
    subject: message.subject,
    snippet: stripControls(message.text.slice(0, SNIPPET_CHARACTERS * 2)).slice(
      0,
      SNIPPET_CHARACTERS,
    ),
    envelopeFrom: envelope.from,
    deliveries: envelope.deliveries,
    username: envelope.client.user ?? '',
  };
}

function hiddenRecipients(message: Message, envelope: Envelope): Address[] {
  const named = new Set(
    [...message.to, ...message.cc, ...message.bcc].map(({ address }) => address.toLowerCase()),
  );
  return envelope.deliveries
    .filter(({ address, mailbox }) => !named.has(address.toLowerCase()) && !named.has(mailbox))
    .map(({ address }) => ({ name: '', address }));
}
