// A parsed search as SQL: texts for the trigram index, the rest as conditions on `messages`.
import type { Database, Value } from './database.ts';
import { foldWord } from './fold-text.ts';
import type { Flag, SearchTerm, TextField } from './search-query.ts';

export type Condition = { readonly sql: string; readonly parameters: readonly Value[] };

/** What follows SELECT: `m` is the row of `messages`. */
export type Selection = Condition & { readonly orderBy: string };

const COLUMNS: Readonly<Record<TextField, string>> = {
  from: 'sender',
  to: 'recipient',
  cc: 'cc',
  bcc: 'bcc',
  'reply-to': 'reply_to',
  addressed: 'sender recipient cc bcc reply_to',
  subject: 'subject',
  'message-id': 'message_id',
  any: 'sender recipient cc bcc reply_to subject message_id body',
};

const FLAG_SQL: Readonly<Record<Flag, string>> = {
  read: 'm.is_read = 1',
  unread: 'm.is_read = 0',
  tagged: 'EXISTS (SELECT 1 FROM tags t WHERE t.id = m.id)',
  attachment: 'm.attachments > 0',
  delivered: `m.state = 'delivered'`,
  undelivered: `m.state = 'undelivered'`,
  foreign: `m.state = 'foreign'`,
};

const TRIGRAM = 3;
const LAST_CHARACTER = '\u{10FFFF}';
/** A word of one or two characters stands for at most so many groups of three. */
const MOST_GROUPS = 500;

export type MailboxCondition = {
  /** A mailbox's identity. */
  readonly address: string;
  /** Whether mails that its centre refused are left out. */
  readonly isDelivered: boolean;
};

/** The mails that hold all terms, and are for `mailbox` when that is given. */
export function selectMessages(
  database: Database,
  terms: readonly SearchTerm[],
  mailbox: MailboxCondition | null = null,
): Selection {
  const wanted = terms.filter((term) => term.kind === 'text' && !term.isNegated);
  const conditions = terms
    .filter((term) => term.kind !== 'text' || term.isNegated)
    .map((term) => toCondition(database, term));
  if (mailbox !== null) conditions.push(isFor(mailbox));
  if (wanted.length === 0) return join('messages m', conditions, 'm.id DESC');
  // The text index leads: it yields its rows newest first, and only as many as are asked for.
  return join(
    'search CROSS JOIN messages m ON m.id = search.rowid',
    [matchCondition(database, wanted), ...conditions],
    'search.rowid DESC',
  );
}

function join(from: string, conditions: readonly Condition[], orderBy: string): Selection {
  const where = conditions.map(({ sql }) => sql).join(' AND ');
  return {
    sql: where === '' ? `FROM ${from}` : `FROM ${from} WHERE ${where}`,
    parameters: conditions.flatMap(({ parameters }) => parameters),
    orderBy: `ORDER BY ${orderBy}`,
  };
}

function isFor({ address, isDelivered }: MailboxCondition): Condition {
  const state = isDelivered ? `AND d.state != 'undelivered'` : '';
  return {
    sql: `EXISTS (SELECT 1 FROM deliveries d WHERE d.mailbox = ? AND d.id = m.id ${state})`,
    parameters: [address],
  };
}

function matchCondition(database: Database, terms: readonly SearchTerm[]): Condition {
  const expressions = terms.map((term) => matchExpression(database, term));
  if (expressions.includes(null)) return { sql: '0', parameters: [] };
  return { sql: 'search MATCH ?', parameters: [expressions.join(' AND ')] };
}

function toCondition(database: Database, term: SearchTerm): Condition {
  const condition = plainCondition(database, term);
  return term.isNegated ? { ...condition, sql: `NOT (${condition.sql})` } : condition;
}

function plainCondition(database: Database, term: SearchTerm): Condition {
  switch (term.kind) {
    case 'text':
      return containsText(database, term);
    case 'flag':
      return { sql: FLAG_SQL[term.flag], parameters: [] };
    case 'tag':
      return {
        sql: 'EXISTS (SELECT 1 FROM tags t WHERE t.id = m.id AND t.tag = ?)',
        parameters: [term.tag],
      };
    case 'after':
      return { sql: 'm.received_at >= ?', parameters: [term.date.getTime()] };
    case 'before':
      return { sql: 'm.received_at < ?', parameters: [term.date.getTime()] };
    case 'larger':
      return { sql: 'm.size > ?', parameters: [term.bytes] };
    case 'smaller':
      return { sql: 'm.size < ?', parameters: [term.bytes] };
    default:
      return term satisfies never;
  }
}

function containsText(database: Database, term: SearchTerm): Condition {
  const { sql, parameters } = matchCondition(database, [term]);
  return { sql: `m.id IN (SELECT rowid FROM search WHERE ${sql})`, parameters };
}

/** An FTS5 expression for one text; null when no mail can hold it. */
function matchExpression(database: Database, term: SearchTerm): string | null {
  if (term.kind !== 'text') return null;
  const word = foldWord(term.value);
  const groups = Array.from(word).length >= TRIGRAM ? [word] : groupsStartingWith(database, word);
  if (groups.length === 0) return null;
  return `({${COLUMNS[term.field]}} : (${groups.map(quote).join(' OR ')}))`;
}

/** The index holds groups of three characters: a shorter word is any of the groups it begins. */
function groupsStartingWith(database: Database, word: string): string[] {
  return database
    .all('SELECT term FROM search_terms WHERE term >= ? AND term < ? LIMIT ?', [
      word,
      word + LAST_CHARACTER,
      MOST_GROUPS,
    ])
    .map((row) => String(row['term']));
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
