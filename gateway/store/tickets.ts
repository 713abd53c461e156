// Table `tickets`: what lets one phone be set up, once. Charging a try is one compare-and-set.
import type { TicketState, TicketsTable } from './schema.ts';
import type { Db } from './db.ts';

export type StoredTicket = Readonly<TicketsTable>;

export async function insertTicket(db: Db, ticket: TicketsTable): Promise<void> {
  await db.insertInto('tickets').values(ticket).execute();
}

/** By one of its unique columns. */
export async function findTicket(
  db: Db,
  column: 'tidHex' | 'tokenId' | 'requestId' | 'capabilityHash',
  value: string,
): Promise<StoredTicket | null> {
  const row = await db
    .selectFrom('tickets')
    .selectAll()
    .where(column, '=', value)
    .executeTakeFirst();
  return row ?? null;
}

/** Counts one try before anything is checked; the tries so far, or null where none is left to take. */
export async function chargeTicket(
  db: Db,
  tidHex: string,
  limits: { readonly tries: number; readonly now: number },
): Promise<number | null> {
  const row = await db
    .updateTable('tickets')
    .set((expression) => ({ tries: expression('tries', '+', 1) }))
    .where('tidHex', '=', tidHex)
    .where('state', '=', 'open')
    .where('tries', '<', limits.tries)
    .where('expiresAt', '>', limits.now)
    .returning('tries')
    .executeTakeFirst();
  return row?.tries ?? null;
}

/** Gives back the one try that was charged: a right password never wipes out earlier misses. */
export async function refundTicket(db: Db, tidHex: string): Promise<void> {
  await db
    .updateTable('tickets')
    .set((expression) => ({ tries: expression('tries', '-', 1) }))
    .where('tidHex', '=', tidHex)
    .where('tries', '>', 0)
    .execute();
}

/** Ends a ticket and erases what could still set a phone up; `keepSecret` leaves K, to prove refusals with. */
export async function endTicket(
  db: Db,
  tidHex: string,
  state: Exclude<TicketState, 'open'>,
  keepSecret: boolean,
): Promise<void> {
  await db
    .updateTable('tickets')
    .set({ state, pinKeySealed: null, ...(keepSecret ? {} : { secretSealed: null }) })
    .where('tidHex', '=', tidHex)
    .where('state', '!=', 'closed')
    .execute();
}
