// Table `confirmation_misses`: wrong 確認用パスワード in a row (requirement M6).
import type { Db, Transaction } from './db.ts';

/** The count, which nobody else changes until this transaction ends: a row is there before it is locked. */
export async function lockConfirmationMisses(
  { db, engine }: Transaction,
  userId: string,
): Promise<number> {
  await db
    .insertInto('confirmationMisses')
    .values({ userId, misses: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await db
    .selectFrom('confirmationMisses')
    .select('misses')
    .where('userId', '=', userId)
    .$if(engine === 'postgres', (query) => query.forUpdate())
    .executeTakeFirstOrThrow();
  return row.misses;
}

export async function findConfirmationMisses(db: Db, userId: string): Promise<number> {
  const row = await db
    .selectFrom('confirmationMisses')
    .select('misses')
    .where('userId', '=', userId)
    .executeTakeFirst();
  return row?.misses ?? 0;
}

export async function writeConfirmationMisses(
  db: Db,
  userId: string,
  misses: number,
): Promise<void> {
  await db.updateTable('confirmationMisses').set({ misses }).where('userId', '=', userId).execute();
}
