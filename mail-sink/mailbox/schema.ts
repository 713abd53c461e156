// The tables of the mailbox file, and the version that tells a later program what it opens.
import type { Database } from './database.ts';

const VERSION = 1;

/**
 * `captures` is written once, before the mail is acknowledged, and so in as few values as will do;
 * everything else about a mail is worked out from it afterwards (index-captures.ts). Ids grow with time and are never used again.
 */
const TABLES = [
  `CREATE TABLE captures (
    id INTEGER PRIMARY KEY,
    facts TEXT NOT NULL,
    raw BLOB NOT NULL
  )`,
  `CREATE TABLE messages (
    id INTEGER PRIMARY KEY,
    received_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    size INTEGER NOT NULL,
    is_read INTEGER NOT NULL DEFAULT 0,
    attachments INTEGER NOT NULL
  )`,
  // Apart from the rest, so that a search by date or size reads little.
  'CREATE TABLE outlines (id INTEGER PRIMARY KEY, outline TEXT NOT NULL)',
  'CREATE INDEX messages_by_state ON messages (state, is_read)',
  `CREATE TABLE deliveries (
    mailbox TEXT NOT NULL,
    id INTEGER NOT NULL,
    state TEXT NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (mailbox, id)
  ) WITHOUT ROWID`,
  `CREATE INDEX undelivered ON deliveries (id) WHERE state = 'undelivered'`,
  'CREATE INDEX deliveries_by_message ON deliveries (id)',
  `CREATE TABLE tags (
    tag TEXT NOT NULL COLLATE NOCASE,
    id INTEGER NOT NULL,
    PRIMARY KEY (tag, id)
  ) WITHOUT ROWID`,
  'CREATE INDEX tags_by_message ON tags (id)',
  'CREATE TABLE mailboxes (address TEXT PRIMARY KEY, settings TEXT NOT NULL) WITHOUT ROWID',
  'CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID',
  `CREATE VIRTUAL TABLE search USING fts5 (
    state, sender, recipient, cc, bcc, reply_to, subject, message_id, body,
    content = '', contentless_delete = 1, tokenize = 'trigram'
  )`,
  `CREATE VIRTUAL TABLE search_terms USING fts5vocab (search, 'row')`,
];

/** Creates the tables in a new file; throws on a file of a later version. */
export function applySchema(database: Database): void {
  const version = Number(database.get('PRAGMA user_version')?.['user_version']);
  if (version > VERSION) {
    throw new Error(`Cannot open mailbox: its version "${version}" is later than "${VERSION}"`);
  }
  if (version === VERSION) return;
  database.transaction(() => {
    for (const table of TABLES) database.run(table);
    database.all(`PRAGMA user_version = ${VERSION}`);
  });
}
