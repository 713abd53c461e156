// Character references: the named ones of CHTML, and numbers, in which docomo's emoji may be meant.
import { codeOfDocomoBytes } from '../text/emoji-codes.ts';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  yen: '¥',
  copy: '©',
  reg: '®',
  times: '×',
  divide: '÷',
  middot: '・',
  hellip: '…',
  larr: '←',
  rarr: '→',
  uarr: '↑',
  darr: '↓',
};

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));?/g;
const LAST_CODE_POINT = 0x10ffff;

/** References that mean nothing stay as they are. */
export function replaceReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (all, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? all;
    const number = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const code = decimal === undefined ? number : codeOfDocomoBytes(number);
    return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : '';
  });
}
