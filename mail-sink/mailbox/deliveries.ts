// What became of each mail at each mailbox.
import type { Delivery, MailState } from './capture.ts';
import type { Database, Row } from './database.ts';

export type DeliveryRecord = {
  readonly id: number;
  readonly mailbox: string;
  readonly state: MailState;
  readonly delivery: Delivery;
};

export type Deliveries = {
  /** 届かないメール, newest first. */
  readonly undelivered: (mailbox: string | null, limit: number) => DeliveryRecord[];
  /** Mails of one mailbox, newest first. */
  readonly ofMailbox: (mailbox: string, limit: number) => DeliveryRecord[];
  /** Every mailbox that a mail was ever for. */
  readonly mailboxes: () => string[];
};

export function createDeliveries(database: Database): Deliveries {
  return {
    undelivered: (mailbox, limit) =>
      database
        .all(
          `SELECT * FROM deliveries WHERE state = 'undelivered' AND (? IS NULL OR mailbox = ?)
           ORDER BY id DESC LIMIT ?`,
          [mailbox, mailbox, limit],
        )
        .map(toRecord),
    ofMailbox: (mailbox, limit) =>
      database
        .all('SELECT * FROM deliveries WHERE mailbox = ? ORDER BY id DESC LIMIT ?', [
          mailbox,
          limit,
        ])
        .map(toRecord),
    mailboxes: () =>
      database
        .all('SELECT DISTINCT mailbox FROM deliveries ORDER BY mailbox LIMIT 1000')
        .map((row) => String(row['mailbox'])),
  };
}

function toRecord(row: Row): DeliveryRecord {
  return {
    id: Number(row['id']),
    mailbox: String(row['mailbox']),
    state: String(row['state']) as MailState,
    delivery: JSON.parse(String(row['detail'])) as Delivery,
  };
}
