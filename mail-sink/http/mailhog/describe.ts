// Mails in the shape of MailHog's API. Its clients decode little, so that every text goes out as UTF-8:
// headers in encoded words, bodies in base64.
import type { KeptMessage } from '../../mailbox/mailbox.ts';
import type { Attachment } from '../../message/message.ts';

type Headers = Readonly<Record<string, readonly string[]>>;

type Content = {
  readonly Headers: Headers;
  readonly Body: string;
  readonly Size: number;
  readonly MIME: { readonly Parts: readonly Content[] } | null;
};

const WORD_CHARACTERS = 15;
const REPLACED = new Set(['content-type', 'content-transfer-encoding', 'mime-version']);

/** One item of MailHog's lists. */
export function describeItem(
  id: string,
  { capture, message }: KeptMessage,
): Record<string, unknown> {
  const { envelope, raw, receivedAt } = capture;
  const parts = describeParts(message);
  const [single] = parts;
  const isMultipart = parts.length > 1;
  const content: Content = {
    Headers: {
      ...collectHeaders(message.headers),
      ...(isMultipart || single === undefined
        ? { 'Content-Type': ['multipart/mixed; boundary=mail-sink'] }
        : single.Headers),
      'MIME-Version': ['1.0'],
    },
    Body: isMultipart ? '' : (single?.Body ?? ''),
    Size: raw.length,
    MIME: null,
  };
  const to = envelope.deliveries.map(({ address }) => address);
  return {
    ID: id,
    From: describePath(envelope.from),
    To: to.map(describePath),
    Content: content,
    Created: receivedAt.toISOString(),
    MIME: isMultipart ? { Parts: parts } : null,
    Raw: {
      From: envelope.from,
      To: to,
      Data: raw.toString('latin1'),
      Helo: envelope.client.helo,
    },
  };
}

function describePath(address: string): Record<string, unknown> {
  const at = address.lastIndexOf('@');
  return {
    Relays: null,
    Mailbox: address.slice(0, Math.max(at, 0)),
    Domain: address.slice(at + 1),
    Params: '',
  };
}

function describeParts({ text, html, attachments }: KeptMessage['message']): Content[] {
  const texts: Content[] = [];
  if (text !== '' || html === '') texts.push(describeText('text/plain', text));
  if (html !== '') texts.push(describeText('text/html', html));
  return [...texts, ...attachments.map(describeAttachment)];
}

function describeText(type: string, text: string): Content {
  return describeContent({ 'Content-Type': [`${type}; charset=utf-8`] }, Buffer.from(text, 'utf8'));
}

function describeAttachment(part: Attachment): Content {
  const name = encodeHeader(part.fileName).replaceAll('"', '');
  return describeContent(
    {
      'Content-Type': [part.contentType],
      'Content-Disposition': [`attachment; filename="${name}"`],
    },
    part.content,
  );
}

function describeContent(headers: Headers, content: Buffer): Content {
  return {
    Headers: { ...headers, 'Content-Transfer-Encoding': ['base64'] },
    Body: content.toString('base64'),
    Size: content.length,
    MIME: null,
  };
}

function collectHeaders(headers: KeptMessage['message']['headers']): Record<string, string[]> {
  const collected: Record<string, string[]> = {};
  for (const { name, value } of headers) {
    if (!REPLACED.has(name.toLowerCase())) (collected[name] ??= []).push(encodeHeader(value));
  }
  return collected;
}

/** RFC 2047 words in UTF-8, split between characters. */
function encodeHeader(value: string): string {
  return value.replace(/[^\u0020-\u007E]+(?: +[^\u0020-\u007E]+)*/gu, (text) => {
    const characters = Array.from(text);
    const words: string[] = [];
    for (let at = 0; at < characters.length; at += WORD_CHARACTERS) {
      const piece = characters.slice(at, at + WORD_CHARACTERS).join('');
      words.push(`=?UTF-8?B?${Buffer.from(piece, 'utf8').toString('base64')}?=`);
    }
    return words.join('');
  });
}
