// The words a tester types into the search box: `to:` `from:` … filters and free text, all of which must hold.

export type TextField =
  | 'from'
  | 'to'
  | 'cc'
  | 'bcc'
  | 'reply-to'
  | 'addressed'
  | 'subject'
  | 'message-id'
  | 'any';

export type Flag =
  | 'read'
  | 'unread'
  | 'tagged'
  | 'attachment'
  | 'delivered'
  | 'undelivered'
  | 'foreign';

export type SearchTerm = { readonly isNegated: boolean } & (
  | { readonly kind: 'text'; readonly field: TextField; readonly value: string }
  | { readonly kind: 'flag'; readonly flag: Flag }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'after' | 'before'; readonly date: Date }
  | { readonly kind: 'larger' | 'smaller'; readonly bytes: number }
);

type Term = SearchTerm extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'isNegated'>
    : never
  : never;

const TEXT_FIELDS: Readonly<Record<string, TextField>> = {
  from: 'from',
  to: 'to',
  cc: 'cc',
  bcc: 'bcc',
  'reply-to': 'reply-to',
  addressed: 'addressed',
  subject: 'subject',
  'message-id': 'message-id',
};

const FLAGS: Readonly<Record<string, Flag>> = {
  'is:read': 'read',
  'is:unread': 'unread',
  'is:tagged': 'tagged',
  'is:delivered': 'delivered',
  'is:undelivered': 'undelivered',
  'is:foreign': 'foreign',
  'has:attachment': 'attachment',
  'has:attachments': 'attachment',
  'has:inline': 'attachment',
  'has:inlines': 'attachment',
};

const WORD = /([-!]?)(?:([a-z-]+):)?(?:"([^"]*)"|(\S+))/giu;
const SIZE_UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 * 1024 };

/**
 * Parses a search. A filter whose value cannot be read (a date, a size) is an error, told apart from
 * free text that merely holds a colon, such as a URL.
 *
 * @throws SyntaxError naming the filter
 */
export function parseSearch(query: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  for (const [word, sign = '', name, quoted, bare = ''] of query.matchAll(WORD)) {
    const value = quoted ?? bare;
    const isNegated = sign !== '';
    const term = name === undefined ? null : parseFilter(name.toLowerCase(), value);
    const text = name === undefined ? value : word.slice(sign.length);
    if (term !== null) terms.push({ ...term, isNegated });
    else if (text !== '') terms.push({ kind: 'text', field: 'any', value: text, isNegated });
  }
  return terms;
}

function parseFilter(name: string, value: string): Term | null {
  const field = TEXT_FIELDS[name];
  if (field !== undefined) return { kind: 'text', field, value };
  const flag = FLAGS[`${name}:${value.toLowerCase()}`];
  if (flag !== undefined) return { kind: 'flag', flag };
  switch (name) {
    case 'tag':
      return { kind: 'tag', tag: value };
    case 'after':
    case 'before':
      return { kind: name, date: parseDate(name, value) };
    case 'larger':
    case 'smaller':
      return { kind: name, bytes: parseSize(name, value) };
    default:
      return null;
  }
}

/** A day without a time is that day in Japan. */
function parseDate(name: string, value: string): Date {
  const day = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(value);
  const [, year = '', month = '', date = ''] = day ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}T00:00:00+09:00`;
  const time = Date.parse(day === null ? value : iso);
  if (Number.isNaN(time))
    throw new SyntaxError(`Cannot parse search: "${name}:${value}" is no date`);
  return new Date(time);
}

function parseSize(name: string, value: string): number {
  const match = /^(\d+(?:\.\d+)?)([km]?)b?$/i.exec(value);
  if (match === null) throw new SyntaxError(`Cannot parse search: "${name}:${value}" is no size`);
  return Number(match[1]) * (SIZE_UNITS[(match[2] ?? '').toLowerCase()] ?? 1);
}
