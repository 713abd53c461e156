// Bytes of a page to text: the charset of the header, else of the page itself, else Shift_JIS.
import type { EmojiSet } from '../../device/emoji/code-table.ts';
import { publishEmoji, replaceWebcodes } from './emoji-codes.ts';

export type Charset = 'Shift_JIS' | 'UTF-8' | 'EUC-JP';

export type DecodedPage = { readonly text: string; readonly charset: Charset };

const DECODERS: Readonly<Record<Charset, string>> = {
  Shift_JIS: 'shift_jis',
  'UTF-8': 'utf-8',
  'EUC-JP': 'euc-jp',
};

/** How much of a page is searched for its own charset. */
const HEAD_BYTES = 1024;

/** Bytes that mean nothing become U+FFFD. */
export function decodePage(
  bytes: Uint8Array,
  contentType: string | null,
  emoji: EmojiSet,
): DecodedPage {
  const charset = findCharset(contentType ?? '') ?? charsetInside(bytes) ?? 'Shift_JIS';
  const plain = new TextDecoder(DECODERS[charset]).decode(bytes);
  const text = charset === 'Shift_JIS' ? publishEmoji(plain, emoji) : plain;
  return { text: emoji === 'softbank' ? replaceWebcodes(text) : text, charset };
}

function charsetInside(bytes: Uint8Array): Charset | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'UTF-8';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const declared = /<\?xml[^>]*encoding=["']([^"']+)/i.exec(head);
  return declared === null ? findCharset(head) : nameCharset(declared[1] ?? '');
}

function findCharset(text: string): Charset | null {
  const match = /charset\s*=\s*["']?([\w-]+)/i.exec(text);
  return match === null ? null : nameCharset(match[1] ?? '');
}

function nameCharset(name: string): Charset | null {
  if (/^utf-?8$/i.test(name)) return 'UTF-8';
  if (/^(shift[_-]jis|sjis|x-sjis|windows-31j|cp932|ms932)$/i.test(name)) return 'Shift_JIS';
  return /^(x-)?euc-jp$/i.test(name) ? 'EUC-JP' : null;
}
