// ISO-2022-JP as phones and mailers really write it, read by way of EUC-JP: the shift states become
// EUC's high bits, and the platform's EUC decoder knows JIS X 0208 with NEC's row 13, and JIS X 0212.
import { TextDecoder } from 'node:util';

type CharacterSet = 'ascii' | 'kana' | 'kanji' | 'supplement';

// oxlint-disable-next-line no-control-regex -- escape, shift out and shift in are what it looks for
const SHIFTS = /\x1b(\([BHIJ]|\$\(?[@B]|\$\(D)|\x1b&@|([\x0e\x0f])|([\r\n])/;
// oxlint-disable-next-line no-control-regex -- escape is what it looks for
const JAPANESE_ESCAPE = /\x1b(?:\(I|\$)/;
const LOST_ESCAPES = /(\$[@B])((?:[\x21-\x7e]{2}){1,500}?)(\([BJ])/g;
/** Beyond this size lost escapes are not looked for: the search is not linear. */
const LONGEST_REPAIR = 64 * 1024;

/**
 * Decodes ISO-2022-JP, CP50220 and CP50221: half-width kana by escape, by shift out or as a bare
 * high byte, a line that forgets to return to ASCII, and text whose escape bytes were lost on the
 * way. What is no character becomes U+FFFD.
 */
export function decodeJis(bytes: Uint8Array): string {
  const text = restoreLostEscapes(latin1(bytes));
  const pieces: Buffer[] = [];
  let set: CharacterSet = 'ascii';
  // split() puts the three groups of the pattern between the segments
  const parts = text.split(SHIFTS);
  for (let at = 0; at < parts.length; at += 4) {
    pieces.push(toEuc(parts[at] ?? '', set));
    const [escape, shift, lineBreak] = parts.slice(at + 1, at + 4);
    if (lineBreak !== undefined) pieces.push(Buffer.from(lineBreak, 'latin1'));
    set = nextSet(set, escape, shift, lineBreak);
  }
  return new TextDecoder('euc-jp').decode(Buffer.concat(pieces));
}

/** Whether the bytes hold an escape sequence that selects a Japanese set. */
export function hasJisEscape(bytes: Uint8Array): boolean {
  return bytes.includes(0x1b) && JAPANESE_ESCAPE.test(latin1(bytes));
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

function nextSet(
  set: CharacterSet,
  escape: string | undefined,
  shift: string | undefined,
  lineBreak: string | undefined,
): CharacterSet {
  if (lineBreak !== undefined) return 'ascii';
  if (shift !== undefined) return shift === '\x0e' ? 'kana' : 'ascii';
  if (escape === undefined) return set;
  if (escape === '$(D') return 'supplement';
  if (escape.startsWith('$')) return 'kanji';
  return escape === '(I' ? 'kana' : 'ascii';
}

function toEuc(segment: string, set: CharacterSet): Buffer {
  switch (set) {
    case 'kanji':
      return Buffer.from(segment.replace(/(?:[\x21-\x7e]{2})+/g, setHighBits), 'latin1');
    case 'supplement':
      return Buffer.from(
        segment.replace(/[\x21-\x7e]{2}/g, (pair) => `\x8f${setHighBits(pair)}`),
        'latin1',
      );
    case 'kana':
      return Buffer.from(
        segment.replace(/[\x21-\x5f]/g, (kana) => `\x8e${setHighBits(kana)}`),
        'latin1',
      );
    case 'ascii':
      return Buffer.from(segment.replace(/[\xa1-\xdf]/g, '\x8e$&'), 'latin1');
    default:
      return set satisfies never;
  }
}

function setHighBits(run: string): string {
  const bytes = Buffer.from(run, 'latin1');
  for (let at = 0; at < bytes.length; at++) bytes[at] = (bytes[at] ?? 0) | 0x80;
  return bytes.toString('latin1');
}

/** Some relays strip control bytes and leave `$B…(B`: puts the escapes back where that is certain. */
function restoreLostEscapes(text: string): string {
  if (text.length > LONGEST_REPAIR || text.includes('\x1b')) return text;
  return text.replace(LOST_ESCAPES, '\x1b$1$2\x1b$3');
}
