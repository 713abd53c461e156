// Table `deliveries`: what phones fetched of each ticket's link, counted by kind.
import { hotStatement } from './hot-statement.ts';
import type { DeliveriesTable } from './schema.ts';
import type { Db, Transaction } from './db.ts';

export type Delivery = Readonly<DeliveriesTable>;

const COLUMNS = {
  tid_hex: 'text',
  event: 'text',
  first_at: 'bigint',
  last_at: 'bigint',
  times: 'bigint',
  carrier: 'text',
  model: 'text',
  network: 'text',
  transport: 'text',
  code: 'bigint',
} as const;

const NAMES = Object.keys(COLUMNS);

const ADD_DELIVERIES = hotStatement(
  COLUMNS,
  (v) => `
    insert into deliveries (${NAMES.join(', ')})
    select ${NAMES.map((name) => `v.${name}`).join(', ')} from ${v}
    join tickets on tickets.tid_hex = v.tid_hex
    where tickets.mail_sealed is not null
    on conflict (tid_hex, event) do update set
      last_at = excluded.last_at,
      times = deliveries.times + excluded.times,
      carrier = excluded.carrier,
      model = excluded.model,
      network = excluded.network,
      transport = excluded.transport,
      code = excluded.code`,
);

/** Adds to the tickets' counts; an event of no known ticket, or of an erased one, leaves no trace. */
export async function addDeliveries(
  transaction: Transaction,
  deliveries: readonly Delivery[],
): Promise<void> {
  await ADD_DELIVERIES(transaction, deliveries.map(toRow));
}

function toRow(delivery: Delivery): Record<keyof typeof COLUMNS, string | number | null> {
  return {
    tid_hex: delivery.tidHex,
    event: delivery.event,
    first_at: delivery.firstAt,
    last_at: delivery.lastAt,
    times: delivery.times,
    carrier: delivery.carrier,
    model: delivery.model,
    network: delivery.network,
    transport: delivery.transport,
    code: delivery.code,
  };
}

/** All events of a ticket. */
export async function findDeliveries(db: Db, tidHex: string): Promise<Delivery[]> {
  return await db.selectFrom('deliveries').selectAll().where('tidHex', '=', tidHex).execute();
}
