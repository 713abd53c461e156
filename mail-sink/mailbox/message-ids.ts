// The two forms of a mail's id: the number SQLite orders by, and 22 letters and digits for the outside.
import { randomBytes } from 'node:crypto';
import type { Database } from './database.ts';
import { readFact, writeFact } from './facts.ts';

export type MessageIds = {
  /** A new id, larger than every earlier one. */
  readonly next: (now: Date) => number;
  readonly format: (id: number) => string;
  /** The number behind an id of this mailbox; null for anything else. */
  readonly parse: (text: string) => number | null;
};

const LENGTH = 22;
const TAG_LENGTH = 10;
const IDS_PER_MILLISECOND = 1000;

/** Ids of one mailbox; a tag drawn when the file was made keeps those of two files apart. */
export function createMessageIds(database: Database): MessageIds {
  const tag = readTag(database);
  let last = Number(database.get('SELECT max(id) AS id FROM captures')?.['id'] ?? 0);
  return {
    next: (now) => {
      last = Math.max(last + 1, now.getTime() * IDS_PER_MILLISECOND);
      return last;
    },
    format: (id) => tag + id.toString(36).padStart(LENGTH - TAG_LENGTH, '0'),
    parse: (text) => {
      const digits = text.slice(TAG_LENGTH);
      if (!text.startsWith(tag) || !/^[0-9a-z]{12}$/.test(digits)) return null;
      return Number.parseInt(digits, 36);
    },
  };
}

function readTag(database: Database): string {
  const known = readFact(database, 'tag');
  if (typeof known === 'string') return known;
  const tag = randomBytes(TAG_LENGTH / 2).toString('hex');
  writeFact(database, 'tag', tag);
  return tag;
}
