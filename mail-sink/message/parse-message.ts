// Raw bytes of a mail → Message. Accepts anything: what cannot be read is named in `problems`.
import { findFirstAddress, parseAddressList, type Address } from './address.ts';
import { decodeHeader } from './decode-header.ts';
import {
  findBodyStart,
  findField,
  parseHeaderFields,
  readFromField,
  type HeaderField,
} from './header-fields.ts';
import type { Message } from './message.ts';
import { parseBody } from './parse-body.ts';

/** Parses a whole mail; never rejects. */
export async function parseMessage(raw: Buffer): Promise<Message> {
  const bodyStart = findBodyStart(raw);
  const fields = parseHeaderFields(raw, bodyStart);
  const body = await parseBody(raw, bodyStart, fields);
  return { ...describeHeader(fields), ...body };
}

/** The address of the header From, which carriers judge by; null when there is none. */
export function findHeaderFrom(raw: Buffer, bodyStart: number): string | null {
  return findFirstAddress(readFromField(raw, bodyStart) ?? '');
}

function describeHeader(
  fields: readonly HeaderField[],
): Omit<Message, 'charset' | 'text' | 'html' | 'attachments' | 'problems'> {
  return {
    headers: fields.map(({ name, value }) => ({ name, value: decodeHeader(value) })),
    messageId: decodeHeader(findField(fields, 'Message-ID') ?? '').replace(/^<|>$/g, ''),
    from: addressesOf(fields, 'From')[0] ?? null,
    to: addressesOf(fields, 'To'),
    cc: addressesOf(fields, 'Cc'),
    bcc: addressesOf(fields, 'Bcc'),
    replyTo: addressesOf(fields, 'Reply-To'),
    subject: decodeHeader(findField(fields, 'Subject') ?? ''),
    date: parseDate(findField(fields, 'Date')),
  };
}

function addressesOf(fields: readonly HeaderField[], name: string): Address[] {
  return parseAddressList(findField(fields, name) ?? '');
}

function parseDate(value: string | null): Date | null {
  const time = Date.parse((value ?? '').replace(/\([^()]*\)/g, ''));
  return Number.isNaN(time) ? null : new Date(time);
}
