// Counts for the lists and the metrics.
import type { Database } from './database.ts';

export type MailCounts = {
  readonly delivered: number;
  readonly undelivered: number;
  readonly foreign: number;
  /** Of those not undelivered. */
  readonly unread: number;
};

/** Counts of the indexed mails, from an index alone. */
export function countMails(database: Database): MailCounts {
  const rows = database.all('SELECT state, is_read, count(*) AS n FROM messages GROUP BY 1, 2');
  function sum(isCounted: (state: string, isRead: boolean) => boolean): number {
    return rows
      .filter((row) => isCounted(String(row['state']), row['is_read'] === 1))
      .reduce((total, row) => total + Number(row['n']), 0);
  }
  return {
    delivered: sum((state) => state === 'delivered'),
    undelivered: sum((state) => state === 'undelivered'),
    foreign: sum((state) => state === 'foreign'),
    unread: sum((state, isRead) => state !== 'undelivered' && !isRead),
  };
}

/** Bytes of the mailbox file. */
export function databaseBytes(database: Database): number {
  const pages = Number(database.get('PRAGMA page_count')?.['page_count']);
  return pages * Number(database.get('PRAGMA page_size')?.['page_size']);
}
