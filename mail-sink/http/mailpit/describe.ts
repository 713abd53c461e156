// Mails in the shapes of Mailpit's API version 1: Go's field names, nothing optional.
import { createHash } from 'node:crypto';
import type { Address } from '../../message/address.ts';
import type { Attachment } from '../../message/message.ts';
import type { KeptMessage } from '../../mailbox/mailbox.ts';
import type { Summary } from '../../mailbox/summary.ts';

type MailpitAddress = { readonly Name: string; readonly Address: string };

/** MessageSummary. */
export function describeSummary(summary: Summary): Record<string, unknown> {
  return {
    ...describeHeader(summary),
    Created: summary.receivedAt.toISOString(),
    Attachments: summary.attachments,
    Snippet: summary.snippet,
  };
}

/** Message. */
export function describeMessage(
  summary: Summary,
  { capture, message }: KeptMessage,
): Record<string, unknown> {
  const described = message.attachments.map(describeAttachment);
  return {
    ...describeHeader(summary),
    ReturnPath: capture.envelope.from,
    ListUnsubscribe: describeListUnsubscribe(message.headers),
    Date: (message.date ?? capture.receivedAt).toISOString(),
    Text: message.text,
    HTML: message.html,
    Inline: described.filter((_part, index) => message.attachments[index]?.isInline),
    Attachments: described.filter((_part, index) => !message.attachments[index]?.isInline),
  };
}

function describeHeader(summary: Summary): Record<string, unknown> {
  return {
    ID: summary.id,
    MessageID: summary.messageId,
    Read: summary.isRead,
    From: describeAddress(summary.from ?? { name: '', address: summary.envelopeFrom }),
    To: summary.to.map(describeAddress),
    Cc: summary.cc.map(describeAddress),
    Bcc: summary.bcc.map(describeAddress),
    ReplyTo: summary.replyTo.map(describeAddress),
    Subject: summary.subject,
    Username: summary.username,
    Tags: summary.tags,
    Size: summary.size,
  };
}

function describeAddress({ name, address }: Address): MailpitAddress {
  return { Name: name, Address: address };
}

function describeAttachment(part: Attachment): Record<string, unknown> {
  return {
    PartID: part.partId,
    FileName: part.fileName,
    ContentType: part.contentType,
    ContentID: part.contentId,
    Size: part.content.length,
    Checksums: {
      MD5: digest('md5', part.content),
      SHA1: digest('sha1', part.content),
      SHA256: digest('sha256', part.content),
    },
  };
}

function digest(algorithm: string, content: Buffer): string {
  return createHash(algorithm).update(content).digest('hex');
}

function describeListUnsubscribe(
  headers: KeptMessage['message']['headers'],
): Record<string, unknown> {
  const header = valueOf(headers, 'list-unsubscribe');
  return {
    Header: header,
    Links: [...header.matchAll(/<([^<>]+)>/g)].map(([, link]) => link),
    Errors: '',
    HeaderPost: valueOf(headers, 'list-unsubscribe-post'),
  };
}

function valueOf(headers: KeptMessage['message']['headers'], name: string): string {
  return headers.find((header) => header.name.toLowerCase() === name)?.value ?? '';
}
