// Mail addresses: lists in headers (RFC 5322 section 3.4, leniently) and the one form used to compare.
import { decodeHeader } from './decode-header.ts';

export type Address = { readonly name: string; readonly address: string };

/**
 * The identity of an address: quotes of the local part removed and everything in lower case, so that
 * `a..b.@docomo.ne.jp` and `"a..b."@docomo.ne.jp` are one mailbox. Dots are never touched: carriers
 * issued addresses that only differ in them.
 */
export function canonicalAddress(address: string): string {
  if (!address.includes('"')) return address.trim().toLowerCase();
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(at, 0));
  const quoted = /^"(.*)"$/s.exec(local);
  const bare = quoted === null ? local : (quoted[1] ?? '').replace(/\\(.)/gs, '$1');
  return `${bare}${address.slice(Math.max(at, 0))}`.trim().toLowerCase();
}

/** The part after the last `@`, in lower case; empty when there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : address.slice(at + 1).toLowerCase();
}

/** The addresses of a latin1 header value; groups are flattened, what is no address is left out. */
export function parseAddressList(value: string): Address[] {
  return splitList(value).flatMap((entry) => {
    const parsed = parseMailbox(entry);
    return parsed === null ? [] : [parsed];
  });
}

/** The first address alone: the names, whose charset takes long to decode, are left aside. */
export function findFirstAddress(value: string): string | null {
  for (const entry of splitList(value)) {
    const mailbox = splitMailbox(entry);
    if (mailbox !== null) return decodeAddress(mailbox.address);
  }
  return null;
}

function parseMailbox(entry: string): Address | null {
  const mailbox = splitMailbox(entry);
  if (mailbox === null) return null;
  return { name: decodeHeader(mailbox.name), address: decodeAddress(mailbox.address) };
}

/** Name and address as they are written; null for what is no address. */
function splitMailbox(entry: string): Address | null {
  const { text, comment } = takeComments(entry);
  const angle = /^(.*?)<([^<>]*)>[^<>]*$/s.exec(text);
  const address = (angle?.[2] ?? text).trim().replace(/^@[^:\s]*:/, '');
  const name = angle === null ? comment : unquote((angle[1] ?? '').trim()) || comment;
  return address.includes('@') ? { name, address } : null;
}

function decodeAddress(address: string): string {
  return decodeHeader(address).replace(/\s+/g, '');
}

function unquote(text: string): string {
  const quoted = /^"(.*)"$/s.exec(text);
  return quoted === null ? text : (quoted[1] ?? '').replace(/\\(.)/gs, '$1');
}

/** Splits at commas and semicolons that stand outside quotes, comments and angle brackets. */
function splitList(value: string): string[] {
  const entries: string[] = [];
  let start = 0;
  scanOutside(value, (character, at) => {
    if (character === ',' || character === ';') {
      entries.push(value.slice(start, at));
      start = at + 1;
    } else if (character === ':' && !value.slice(start, at).includes('@')) {
      start = at + 1; // the name of a group
    }
  });
  entries.push(value.slice(start));
  return entries.filter((entry) => entry.trim() !== '');
}

/** Calls `visit` for each character that is in no quoted string, comment or angle bracket. */
function scanOutside(value: string, visit: (character: string, at: number) => void): void {
  let isQuoted = false;
  let depth = 0;
  for (let at = 0; at < value.length; at++) {
    const character = value.charAt(at);
    if (character === '\\') at++;
    else if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === '(' || character === '<') depth++;
    else if (character === ')' || character === '>') depth = Math.max(0, depth - 1);
    else if (depth === 0) visit(character, at);
  }
}

function takeComments(entry: string): { text: string; comment: string } {
  if (!entry.includes('(')) return { text: entry, comment: '' };
  const comments: string[] = [];
  const text = entry.replace(/"(?:\\.|[^"\\])*"|\(([^()]*)\)/gs, (match, comment?: string) => {
    if (comment === undefined) return match;
    comments.push(comment);
    return '';
  });
  return { text, comment: comments.join(' ') };
}
