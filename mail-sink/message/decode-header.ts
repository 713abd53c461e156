// Header text for people: RFC 2047 encoded words and raw 8-bit or JIS text, free of control characters.
import { decodeText } from './decode-text.ts';
import { stripControls } from './strip-controls.ts';

const ENCODED_WORD = /=\?([^?*\s]+)(?:\*[^?\s]*)?\?([bq])\?([^?]*)\?=/gi;
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;

type Chunk = { readonly charset: string | null; readonly bytes: Buffer };

/**
 * Decodes a latin1 header value. Neighbouring words of one charset are joined as bytes first: senders
 * cut multi-byte characters and JIS shift states anywhere.
 */
export function decodeHeader(value: string): string {
  if (!value.includes('=?')) {
    if (PRINTABLE_ASCII.test(value)) return value.trim();
    return stripControls(decodeText(Buffer.from(value, 'latin1'), null));
  }
  const chunks: Chunk[] = [];
  let end = 0;
  for (const match of value.matchAll(ENCODED_WORD)) {
    const [word, charset = '', encoding = '', payload = ''] = match;
    const between = value.slice(end, match.index);
    const isFirst = chunks.length === 0;
    if (between !== '' && (isFirst || between.trim() !== ''))
      append(chunks, null, Buffer.from(between, 'latin1'));
    append(chunks, charset.toLowerCase(), decodeWord(encoding, payload));
    end = match.index + word.length;
  }
  if (end < value.length) append(chunks, null, Buffer.from(value.slice(end), 'latin1'));
  return stripControls(chunks.map((chunk) => decodeText(chunk.bytes, chunk.charset)).join(''));
}

function append(chunks: Chunk[], charset: string | null, bytes: Buffer): void {
  const last = chunks.at(-1);
  if (last === undefined || last.charset !== charset) chunks.push({ charset, bytes });
  else chunks[chunks.length - 1] = { charset, bytes: Buffer.concat([last.bytes, bytes]) };
}

function decodeWord(encoding: string, payload: string): Buffer {
  if (encoding.toLowerCase() === 'b') return Buffer.from(payload, 'base64');
  const text = payload
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_match, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  return Buffer.from(text, 'latin1');
}
