// Table `operators`: the bank's own people at the console.
import type { OperatorsTable } from './admin-schema.ts';
import type { Db, Transaction } from './db.ts';

export type Operator = Readonly<OperatorsTable>;

/** False where the name is taken. */
export async function insertOperator(db: Db, operator: OperatorsTable): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('operators')
    .values(operator)
    .onConflict((conflict) => conflict.column('name').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function findOperatorByName(db: Db, name: string): Promise<Operator | null> {
  const row = await db
    .selectFrom('operators')
    .selectAll()
    .where('name', '=', name)
    .executeTakeFirst();
  return row ?? null;
}

/** The operator, whose row nobody else changes until this transaction ends. */
export async function lockOperator(
  { db, engine }: Transaction,
  id: string,
): Promise<Operator | null> {
  const row = await db
    .selectFrom('operators')
    .selectAll()
    .where('id', '=', id)
    .$if(engine === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst();
  return row ?? null;
}

export type SecondFactor = Partial<
  Pick<Operator, 'totpSealed' | 'totpEnrolledAt' | 'totpLastStep' | 'totpMisses'>
>;

export async function writeSecondFactor(db: Db, id: string, change: SecondFactor): Promise<void> {
  await db.updateTable('operators').set(change).where('id', '=', id).execute();
}

/** Names by id, for pages that say who did something. */
export async function listOperators(db: Db): Promise<Operator[]> {
  return await db.selectFrom('operators').selectAll().orderBy('name').execute();
}
