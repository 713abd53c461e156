// Lists, searches and changes of kept mails, over the tables that the indexer fills.
import type { MailState } from './capture.ts';
import type { Database, Row, Value } from './database.ts';
import type { MessageIds } from './message-ids.ts';
import type { SearchTerm } from './search-query.ts';
import { selectMessages, type MailboxCondition } from './search-sql.ts';
import type { Outline, Summary } from './summary.ts';

export type Page = {
  readonly terms: readonly SearchTerm[];
  readonly start: number;
  readonly limit: number;
  readonly mailbox?: MailboxCondition | null;
};

export type MessageCount = {
  readonly total: number;
  readonly unread: number;
  /** Whether there may be more than were counted. */
  readonly isCutOff: boolean;
};

export type MessageList = {
  /** Newest first. */
  readonly list: (page: Page) => Summary[];
  /** How many mails a search finds; of a search for text, counting stops at `MOST_COUNTED`. */
  readonly count: (terms: readonly SearchTerm[]) => MessageCount;
  readonly find: (id: number) => Summary | null;
  readonly findIds: (terms: readonly SearchTerm[]) => number[];
  readonly setRead: (ids: readonly number[], isRead: boolean) => void;
  /** Removes every trace of the mails. */
  readonly remove: (ids: readonly number[]) => void;
  readonly removeAll: () => void;
};

const TABLES = ['captures', 'messages', 'outlines', 'deliveries', 'tags'];

/** Counting further would cost more than the number tells. */
const MOST_COUNTED = 5000;

const COLUMNS = `m.id, m.received_at, m.state, m.size, m.is_read, m.attachments,
  (SELECT o.outline FROM outlines o WHERE o.id = m.id) AS outline,
  (SELECT json_group_array(t.tag) FROM tags t WHERE t.id = m.id) AS tags`;

export function createMessageList(database: Database, ids: MessageIds): MessageList {
  function toSummary(row: Row): Summary {
    return readSummary(row, ids);
  }
  return {
    list: ({ terms, start, limit, mailbox = null }) => {
      const { sql, parameters, orderBy } = selectMessages(database, terms, mailbox);
      return database
        .all(`SELECT ${COLUMNS} ${sql} ${orderBy} LIMIT ? OFFSET ?`, [...parameters, limit, start])
        .map(toSummary);
    },
    count: (terms) => countMessages(database, terms),
    find: (id) => {
      const row = database.get(`SELECT ${COLUMNS} FROM messages m WHERE m.id = ?`, [id]);
      return row === null ? null : toSummary(row);
    },
    findIds: (terms) => {
      const { sql, parameters, orderBy } = selectMessages(database, terms);
      return database
        .all(`SELECT m.id ${sql} ${orderBy}`, parameters)
        .map((row) => Number(row['id']));
    },
    setRead: (numbers, isRead) => {
      forEachId(database, numbers, 'UPDATE messages SET is_read = ? WHERE id = ?', [
        Number(isRead),
      ]);
    },
    remove: (numbers) => {
      removeMessages(database, numbers);
    },
    removeAll: () => {
      database.transaction(() => {
        for (const table of TABLES) database.run(`DELETE FROM ${table}`);
        database.run(`INSERT INTO search (search) VALUES ('delete-all')`);
      });
    },
  };
}

function countMessages(database: Database, terms: readonly SearchTerm[]): MessageCount {
  const { sql, parameters } = selectMessages(database, terms);
  const limit = terms.some(({ kind }) => kind === 'text') ? `LIMIT ${MOST_COUNTED}` : '';
  const row = database.get(
    `SELECT count(*) AS total, total(is_read = 0) AS unread FROM (SELECT m.is_read ${sql} ${limit})`,
    parameters,
  );
  const total = Number(row?.['total']);
  const isCutOff = limit !== '' && total === MOST_COUNTED;
  return { total, unread: Number(row?.['unread']), isCutOff };
}

function readSummary(row: Row, ids: MessageIds): Summary {
  return {
    ...(JSON.parse(String(row['outline'])) as Outline),
    id: ids.format(Number(row['id'])),
    state: String(row['state']) as MailState,
    receivedAt: new Date(Number(row['received_at'])),
    size: Number(row['size']),
    isRead: row['is_read'] === 1,
    attachments: Number(row['attachments']),
    tags: JSON.parse(String(row['tags'])) as string[],
  };
}

function removeMessages(database: Database, numbers: readonly number[]): void {
  database.transaction(() => {
    for (const number of numbers) {
      for (const table of TABLES) {
        database.run(`DELETE FROM ${table} WHERE id = ?`, [number]);
      }
      database.run('DELETE FROM search WHERE rowid = ?', [number]);
    }
  });
}

function forEachId(
  database: Database,
  numbers: readonly number[],
  sql: string,
  parameters: readonly Value[],
): void {
  database.transaction(() => {
    for (const number of numbers) database.run(sql, [...parameters, number]);
  });
}
