// What the centres look at in a mail.
import { canonicalAddress } from '../message/address.ts';
import { parseParameterized } from '../message/content-type.ts';
import { findUrls } from '../message/find-urls.ts';
import { findBodyStart, findField, parseHeaderFields } from '../message/header-fields.ts';
import { measureLines } from '../message/measure-lines.ts';
import { findHeaderFrom, parseMessage } from '../message/parse-message.ts';

export type MailFacts = {
  /** The parsed address of the header From in lower case, never the display name; empty when missing. */
  readonly headerFrom: string;
  readonly envelopeFrom: string;
  readonly bodyBytes: number;
  readonly bodyLines: number;
  /** Longest line of the whole mail with its line end. */
  readonly longestLineBytes: number;
  readonly hasUrl: () => Promise<boolean>;
  /** Whether SPF of the header From's domain refuses the sending host. */
  readonly isSpoofed: () => Promise<boolean>;
};

/** What judging every mail needs of it; the body is not decoded, nor any other field than From. */
export type Source = {
  readonly raw: Buffer;
  readonly bodyStart: number;
  readonly headerFrom: string;
};

export function readSource(raw: Buffer): Source {
  const bodyStart = findBodyStart(raw);
  return { raw, bodyStart, headerFrom: canonicalAddress(findHeaderFrom(raw, bodyStart) ?? '') };
}

/** Describes a mail for the filters; URLs and SPF are only looked for when a filter asks. */
export function describeMail(
  source: Source,
  envelopeFrom: string,
  isSpoofed: () => Promise<boolean>,
): MailFacts {
  const { lines, longest } = measureLines(source.raw, source.bodyStart);
  return {
    headerFrom: source.headerFrom,
    envelopeFrom: canonicalAddress(envelopeFrom),
    bodyBytes: source.raw.length - source.bodyStart,
    bodyLines: lines,
    longestLineBytes: longest,
    hasUrl: () => containsUrl(source),
    isSpoofed,
  };
}

async function containsUrl({ raw, bodyStart }: Source): Promise<boolean> {
  const fields = parseHeaderFields(raw, bodyStart);
  const contentType = parseParameterized(findField(fields, 'Content-Type')).value;
  const encoding = findField(fields, 'Content-Transfer-Encoding') ?? '7bit';
  const isPlain = /^text\/plain$|^$/.test(contentType) && /^(?:7|8)bit$/i.test(encoding);
  if (isPlain) return findUrls(raw.toString('latin1', bodyStart)).length > 0;
  const message = await parseMessage(raw);
  return findUrls(`${message.text}\n${message.html}`).length > 0;
}
