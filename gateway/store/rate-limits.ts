// Table `rate_limits`: a count and an instant for each thing that is limited.
import type { RateLimitsTable } from './portal-schema.ts';
import type { Db, Transaction } from './db.ts';

export type RateCount = Readonly<Pick<RateLimitsTable, 'count' | 'at'>>;

const NOTHING_COUNTED: RateCount = { count: 0, at: 0 };

/** The count, which nobody else changes until this transaction ends: a row is there before it is locked. */
export async function lockRateCount({ db, engine }: Transaction, name: string): Promise<RateCount> {
  await db
    .insertInto('rateLimits')
    .values({ name, ...NOTHING_COUNTED })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return await db
    .selectFrom('rateLimits')
    .select(['count', 'at'])
    .where('name', '=', name)
    .$if(engine === 'postgres', (query) => query.forUpdate())
    .executeTakeFirstOrThrow();
}

export async function writeRateCount(db: Db, name: string, count: RateCount): Promise<void> {
  await db.updateTable('rateLimits').set(count).where('name', '=', name).execute();
}

export async function deleteRateCount(db: Db, name: string): Promise<void> {
  await db.deleteFrom('rateLimits').where('name', '=', name).execute();
}

/** Counts untouched since a time no longer hold anybody back. */
export async function deleteRateCountsBefore(db: Db, at: number): Promise<void> {
  await db.deleteFrom('rateLimits').where('at', '<', at).execute();
}
