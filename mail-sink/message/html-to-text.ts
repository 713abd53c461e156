// HTML mail as plain text, for the list, the search and a phone that shows no HTML.

/** More HTML than this is not worth reading as text. */
const LONGEST_HTML = 256 * 1024;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  yen: '¥',
};

/** The text of an HTML mail: blocks on lines of their own, tags and styles left out. */
export function htmlToText(html: string): string {
  return html
    .slice(0, LONGEST_HTML)
    .replace(/<(script|style|head|title)\b[^>]{0,1000}>[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<(?:br|\/p|\/div|\/tr|\/h[1-6]|\/li|hr)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(
      /&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi,
      (match, name: string) => decodeEntity(name) ?? match,
    )
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function decodeEntity(name: string): string | null {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? null;
  const isHex = /^#x/i.test(name);
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : null;
}
