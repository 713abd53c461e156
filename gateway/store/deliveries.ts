// Table `deliveries`: what phones fetched of each ticket's link, counted by kind.
import { sql } from 'kysely';
import type { DeliveriesTable } from './schema.ts';
import type { Db, Transaction } from './store.ts';
import { valueRows } from './value-rows.ts';

export type Delivery = Readonly<DeliveriesTable>;

const COLUMNS = {
  tid_hex: 'text',
  event: 'text',
  first_at: 'bigint',
  last_at: 'bigint',
  times: 'bigint',
  carrier: 'text',
  model: 'text',
  transport: 'text',
  code: 'bigint',
} as const;

/** Adds to the tickets' counts; an event of no known ticket leaves no trace. */
export async function addDeliveries(
  { db, engine }: Transaction,
  deliveries: readonly Delivery[],
): Promise<void> {
  const rows = deliveries.map(toRow);
  const names = Object.keys(COLUMNS);
  const columns = sql.join(names.map((name) => sql.ref(name)));
  const values = sql.join(names.map((name) => sql.ref(`counted.${name}`)));
  await sql`
    insert into deliveries (${columns})
    select ${values} from ${valueRows(engine, 'counted', COLUMNS, rows)}
    join tickets on tickets.tid_hex = counted.tid_hex
    where true
    on conflict (tid_hex, event) do update set
      last_at = excluded.last_at,
      times = deliveries.times + excluded.times,
      carrier = excluded.carrier,
      model = excluded.model,
      transport = excluded.transport,
      code = excluded.code`.execute(db);
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
    transport: delivery.transport,
    code: delivery.code,
  };
}

/** All events of a ticket. */
export async function findDeliveries(db: Db, tidHex: string): Promise<Delivery[]> {
  return await db.selectFrom('deliveries').selectAll().where('tidHex', '=', tidHex).execute();
}
