// Text of a form as bytes in the page's charset. The table of Shift_JIS is the decoder's, turned round.
import type { Charset } from './decode-page.ts';

const QUESTION_MARK = 0x3f;

let shiftJis: Map<string, number> | null = null;

/** Characters that the charset lacks become "?". EUC-JP pages are answered in Shift_JIS. */
export function encodeFormText(text: string, charset: Charset): Uint8Array {
  if (charset === 'UTF-8') return new TextEncoder().encode(text);
  shiftJis ??= buildShiftJis();
  const bytes: number[] = [];
  for (const character of text) {
    const code = shiftJis.get(character) ?? QUESTION_MARK;
    if (code > 0xff) bytes.push(code >> 8);
    bytes.push(code & 0xff);
  }
  return Uint8Array.from(bytes);
}

function buildShiftJis(): Map<string, number> {
  const decoder = new TextDecoder('shift_jis');
  const table = new Map<string, number>();
  function keep(code: number, bytes: readonly number[]): void {
    const character = decoder.decode(Uint8Array.from(bytes));
    // NEC's and IBM's doubles come later in the table; the first code is the usual one.
    if (character.length === 1 && character !== '\ufffd' && !table.has(character)) {
      table.set(character, code);
    }
  }
  for (let byte = 0; byte < 0x100; byte++) keep(byte, [byte]);
  for (let lead = 0x81; lead <= 0xfc; lead++) {
    if (lead >= 0xa0 && lead < 0xe0) continue;
    for (let trail = 0x40; trail <= 0xfc; trail++) keep((lead << 8) | trail, [lead, trail]);
  }
  return table;
}

/** `application/x-www-form-urlencoded`, each name and value in the page's charset. */
export function encodeForm(
  fields: readonly (readonly [string, string])[],
  charset: Charset,
): string {
  return fields.map((pair) => pair.map((text) => percent(text, charset)).join('=')).join('&');
}

function percent(text: string, charset: Charset): string {
  let encoded = '';
  for (const byte of encodeFormText(text.replace(/\r\n|\r|\n/g, '\r\n'), charset)) {
    const character = String.fromCharCode(byte);
    if (/[A-Za-z0-9*\-._]/.test(character)) encoded += character;
    else if (byte === 0x20) encoded += '+';
    else encoded += `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return encoded;
}
