// Character encodings of Japanese handsets: Shift_JIS by default, ASCII, Latin-1, UTF-8 and UTF-16.
import { JavaThrow } from '../../../vm/native/java-throw.ts';

export type Encoding = 'Shift_JIS' | 'ISO-8859-1' | 'US-ASCII' | 'UTF-8' | 'UTF-16BE' | 'UTF-16LE';

export const DEFAULT_ENCODING = 'Shift_JIS';

const NAMES: Readonly<Record<string, Encoding>> = {
  shift_jis: 'Shift_JIS',
  'shift-jis': 'Shift_JIS',
  sjis: 'Shift_JIS',
  ms932: 'Shift_JIS',
  'windows-31j': 'Shift_JIS',
  'iso-8859-1': 'ISO-8859-1',
  iso8859_1: 'ISO-8859-1',
  latin1: 'ISO-8859-1',
  'us-ascii': 'US-ASCII',
  ascii: 'US-ASCII',
  'utf-8': 'UTF-8',
  utf8: 'UTF-8',
  'utf-16be': 'UTF-16BE',
  'utf-16le': 'UTF-16LE',
};

/** The encoding of a name. Errors: JavaThrow of UnsupportedEncodingException. */
export function findEncoding(name: string): Encoding {
  const encoding = NAMES[name.toLowerCase()];
  if (encoding === undefined) throw new JavaThrow('java.io.UnsupportedEncodingException', name);
  return encoding;
}

/** Bytes that mean nothing become U+FFFD. */
export function decodeBytes(bytes: Uint8Array | Int8Array, encoding: Encoding): string {
  const unsigned = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  if (encoding === 'ISO-8859-1' || encoding === 'US-ASCII') return decodeLatin(unsigned, encoding);
  return new TextDecoder(encoding.toLowerCase(), { ignoreBOM: true }).decode(unsigned);
}

function decodeLatin(bytes: Uint8Array, encoding: Encoding): string {
  const limit = encoding === 'US-ASCII' ? 0x80 : 0x100;
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte < limit ? byte : 0xfffd);
  return text;
}

/** Characters that the encoding lacks become `?`. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'UTF-8':
      return new TextEncoder().encode(text);
    case 'UTF-16BE':
      return encodeUtf16(text, 0);
    case 'UTF-16LE':
      return encodeUtf16(text, 1);
    case 'Shift_JIS':
      return encodeUnits(text, (unit) =>
        unit < 0x80 ? unit : (shiftJisCodes()[unit] ?? 0) || 0x3f,
      );
    case 'ISO-8859-1':
      return encodeUnits(text, (unit) => (unit < 0x100 ? unit : 0x3f));
    case 'US-ASCII':
      return encodeUnits(text, (unit) => (unit < 0x80 ? unit : 0x3f));
  }
}

function encodeUtf16(text: string, lowFirst: number): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    bytes[index * 2 + lowFirst] = unit >> 8;
    bytes[index * 2 + 1 - lowFirst] = unit & 0xff;
  }
  return bytes;
}

/** Each unit gives one byte, or two where its code is above 0xFF. */
function encodeUnits(text: string, codeOf: (unit: number) => number): Uint8Array {
  const bytes: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const code = codeOf(text.charCodeAt(index));
    if (code > 0xff) bytes.push(code >> 8);
    bytes.push(code & 0xff);
  }
  return Uint8Array.from(bytes);
}

let shiftJis: Uint16Array | null = null;

/** Codes by UTF-16 unit, 0 for none: the decoder of the host run backwards once, the first code of a character winning. */
function shiftJisCodes(): Uint16Array {
  shiftJis ??= createShiftJisCodes();
  return shiftJis;
}

function createShiftJisCodes(): Uint16Array {
  const codes = new Uint16Array(0x10000);
  for (let byte = 0xa1; byte <= 0xdf; byte++) codes[0xff61 + byte - 0xa1] = byte;
  const pairs = shiftJisPairs();
  const lines = new TextDecoder('shift_jis').decode(onLines(pairs));
  let start = 0;
  for (const code of pairs) {
    const end = lines.indexOf('\n', start);
    const unit = lines.charCodeAt(start);
    if (end === start + 1 && unit !== 0xfffd && codes[unit] === 0) codes[unit] = code;
    start = end + 1;
  }
  // Handsets and PCs differ in which of two look-alikes a code means; both must come out as that code.
  for (const [unit, code] of LOOK_ALIKES) codes[unit] = code;
  return codes;
}

/** All codes of a lead and a trail byte, used or not. */
function shiftJisPairs(): number[] {
  const pairs: number[] = [];
  for (let lead = 0x81; lead <= 0xfc; lead++) {
    if (lead === 0xa0) lead = 0xe0; // half-width katakana lie between
    for (let trail = 0x40; trail <= 0xfc; trail++) pairs.push((lead << 8) | trail);
  }
  return pairs;
}

/** A line each, so that one decoder run gives all: thousands of runs would be felt at the start of an application. */
function onLines(pairs: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(pairs.length * 3);
  pairs.forEach((code, index) => bytes.set([code >> 8, code & 0xff, 0x0a], index * 3));
  return bytes;
}

const LOOK_ALIKES: readonly (readonly [number, number])[] = [
  [0x301c, 0x8160], // 〜
  [0x2016, 0x8161], // ‖
  [0x2212, 0x817c], // −
  [0x00a5, 0x5c], // ¥
  [0x203e, 0x7e], // ‾
];

/** How many bytes a character takes, by its first byte. */
export function sequenceLength(first: number, encoding: Encoding): number {
  switch (encoding) {
    case 'Shift_JIS':
      return (first >= 0x81 && first <= 0x9f) || (first >= 0xe0 && first <= 0xfc) ? 2 : 1;
    case 'UTF-8':
      return utf8Length(first);
    case 'UTF-16BE':
    case 'UTF-16LE':
      return 2;
    case 'ISO-8859-1':
    case 'US-ASCII':
      return 1;
  }
}

function utf8Length(first: number): number {
  if (first >= 0xf0) return 4;
  if (first >= 0xe0) return 3;
  return first >= 0xc0 ? 2 : 1;
}
