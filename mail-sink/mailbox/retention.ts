// How long mail is kept: a number of mails and an age, whichever ends first.
import type { Database } from './database.ts';

export type RetentionLimits = {
  /** Mails kept; null for all. */
  readonly maxMessages: number | null;
  /** Days a mail is kept; null for ever. */
  readonly maxAgeDays: number | null;
};

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Ids of the indexed mails beyond the limits, oldest first. */
export function findExpired(database: Database, limits: RetentionLimits, now: Date): number[] {
  const expired = new Set<number>();
  if (limits.maxAgeDays !== null) {
    const oldest = now.getTime() - limits.maxAgeDays * DAY_MILLISECONDS;
    for (const row of database.all('SELECT id FROM messages WHERE received_at < ?', [oldest])) {
      expired.add(Number(row['id']));
    }
  }
  if (limits.maxMessages !== null) {
    const rows = database.all('SELECT id FROM messages ORDER BY id DESC LIMIT -1 OFFSET ?', [
      limits.maxMessages,
    ]);
    for (const row of rows) expired.add(Number(row['id']));
  }
  return [...expired].sort((a, b) => a - b);
}
