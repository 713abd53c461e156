// Bytes with a charset label, which may be missing or wrong, as text. Never throws.
import { isAscii } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { decodeJis, hasJisEscape } from './decode-jis.ts';

const REPLACEMENT = '\uFFFD';
const JIS_LABEL = /^(?:cs)?(?:iso-?2022-?jp|jis|cp50?22[0-2])/;
const SHIFT_JIS_LABEL =
  /^(?:x-)?(?:cs)?(?:shift[-_]?jis|sjis|ms[-_]?kanji|windows-?31j|cp932|ms932)/;
const UNLABELLED = new Set([
  '',
  'us-ascii',
  'ascii',
  'unknown',
  'unknown-8bit',
  'x-unknown',
  'binary',
]);

/**
 * Decodes a body or header word. An unknown or missing label is guessed from the bytes; characters
 * that cannot be decoded come out as U+FFFD.
 */
export function decodeText(bytes: Uint8Array, charset: string | null): string {
  const label = (charset ?? '').trim().toLowerCase();
  if (JIS_LABEL.test(label)) return decodeJis(bytes);
  if (SHIFT_JIS_LABEL.test(label)) return new TextDecoder('shift_jis').decode(bytes);
  if (UNLABELLED.has(label)) return guessText(bytes);
  const decoder = createDecoder(label);
  return decoder === null ? guessText(bytes) : decoder.decode(bytes);
}

/** Whether a charset label is one that can be decoded by name. */
export function isKnownCharset(charset: string): boolean {
  const label = charset.trim().toLowerCase();
  if (JIS_LABEL.test(label) || SHIFT_JIS_LABEL.test(label) || UNLABELLED.has(label)) return true;
  return createDecoder(label) !== null;
}

function createDecoder(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null; // the constructor's only error: no such encoding
  }
}

function guessText(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (isAscii(buffer) && !buffer.includes(0x1b)) return buffer.toString('latin1');
  if (hasJisEscape(bytes)) return decodeJis(bytes);
  const candidates = ['utf-8', 'shift_jis', 'euc-jp'].map((label) =>
    new TextDecoder(label).decode(bytes),
  );
  let best = candidates[0] ?? '';
  for (const candidate of candidates) {
    if (countReplacements(candidate) < countReplacements(best)) best = candidate;
  }
  return best;
}

function countReplacements(text: string): number {
  return text.split(REPLACEMENT).length - 1;
}
