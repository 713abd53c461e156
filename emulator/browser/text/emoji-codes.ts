// Where the three carriers' emoji come from in bytes, and the private code points they become: the
// carriers' own published ones, which overlap in bytes but not here.
import type { EmojiSet } from '../../device/emoji/code-table.ts';

/** au's F340…F48D, which plain Shift_JIS reads as these code points, were published as EA80…EB88. */
const AU_LATE = { from: 0xe234, to: 0xe33c, published: 0xea80 };

/** SoftBank's rows of Shift_JIS, as plain Shift_JIS reads their first code, and what they stand for. */
const SOFTBANK_ROWS: readonly { readonly first: number; readonly page: number }[] = [
  { first: codeOf(0xf7, 0x41), page: 0xe101 },
  { first: codeOf(0xf7, 0xa1), page: 0xe201 },
  { first: codeOf(0xf9, 0x41), page: 0xe001 },
  { first: codeOf(0xf9, 0xa1), page: 0xe301 },
  { first: codeOf(0xfb, 0x41), page: 0xe401 },
  { first: codeOf(0xfb, 0xa1), page: 0xe501 },
];
const SOFTBANK_ROW_LENGTH = 0x5a;

/** SoftBank's webcodes: ESC $ page letter, then characters from "!" on, ended by SI. */
const ESC = String.fromCharCode(0x1b);
const SI = String.fromCharCode(0x0f);
const WEBCODE = new RegExp(`${ESC}\\$([GEFOPQ])([!-z]+)${SI}?`, 'g');
const WEBCODE_PAGES: Readonly<Record<string, number>> = {
  G: 0xe0,
  E: 0xe1,
  F: 0xe2,
  O: 0xe3,
  P: 0xe4,
  Q: 0xe5,
};

/** The code point a decoder for plain Shift_JIS gives to a byte pair of the user-defined rows. */
function codeOf(lead: number, trail: number): number {
  return 0xe000 + (lead - 0xf0) * 188 + trail - (trail > 0x7f ? 0x41 : 0x40);
}

/** Text decoded from plain Shift_JIS, with the carrier's emoji at their published code points. */
export function publishEmoji(text: string, set: EmojiSet): string {
  if (set === 'docomo' || !/[\ue000-\uf8ff]/.test(text)) return text;
  return text.replace(/[\ue000-\uf8ff]/g, (character) =>
    String.fromCharCode(publishedCode(character.charCodeAt(0), set)),
  );
}

function publishedCode(code: number, set: EmojiSet): number {
  if (set === 'au') {
    const isLate = code >= AU_LATE.from && code <= AU_LATE.to;
    return isLate ? code - AU_LATE.from + AU_LATE.published : code;
  }
  const row = SOFTBANK_ROWS.find(
    ({ first }) => code >= first && code < first + SOFTBANK_ROW_LENGTH,
  );
  return row === undefined ? code : code - row.first + row.page;
}

/** SoftBank's webcodes written into a text as code points. */
export function replaceWebcodes(text: string): string {
  return text.replace(WEBCODE, (_all, letter: string, codes: string) => {
    const page = (WEBCODE_PAGES[letter] ?? 0) << 8;
    return Array.from(codes, (code) => String.fromCharCode(page + code.charCodeAt(0) - 0x20)).join(
      '',
    );
  });
}

/** docomo's older pages name an emoji by its Shift_JIS bytes in decimal: &#63647; */
export function codeOfDocomoBytes(number: number): number {
  const lead = number >> 8;
  const isEmoji = (lead === 0xf8 || lead === 0xf9) && (number & 0xff) >= 0x40;
  return isEmoji ? codeOf(lead, number & 0xff) : number;
}
