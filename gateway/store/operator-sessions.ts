// Table `operator_sessions`.
import type { OperatorRole, OperatorSessionsTable } from './admin-schema.ts';
import type { Db } from './db.ts';

export type OperatorSessionRow = Readonly<OperatorSessionsTable>;

export type OperatorSessionWithOperator = OperatorSessionRow & {
  readonly name: string;
  readonly role: OperatorRole;
};

export async function insertOperatorSession(db: Db, row: OperatorSessionsTable): Promise<void> {
  await db.insertInto('operatorSessions').values(row).execute();
}

export async function findOperatorSession(
  db: Db,
  idHash: string,
): Promise<OperatorSessionWithOperator | null> {
  const row = await db
    .selectFrom('operatorSessions')
    .innerJoin('operators', 'operators.id', 'operatorSessions.operatorId')
    .selectAll('operatorSessions')
    .select(['operators.name', 'operators.role'])
    .where('idHash', '=', idHash)
    .executeTakeFirst();
  return row ?? null;
}

export async function touchOperatorSession(db: Db, idHash: string, at: number): Promise<void> {
  await db
    .updateTable('operatorSessions')
    .set({ lastSeenAt: at })
    .where('idHash', '=', idHash)
    .execute();
}

/** Takes a session away; null where it had gone, so that only one of two requests can go on from it. */
export async function takeOperatorSession(
  db: Db,
  idHash: string,
): Promise<OperatorSessionRow | null> {
  const row = await db
    .deleteFrom('operatorSessions')
    .where('idHash', '=', idHash)
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}

export async function deleteOperatorSessions(db: Db, operatorId: string): Promise<void> {
  await db.deleteFrom('operatorSessions').where('operatorId', '=', operatorId).execute();
}

export async function deleteOperatorSessionsBefore(db: Db, startedBefore: number): Promise<void> {
  await db.deleteFrom('operatorSessions').where('startedAt', '<', startedBefore).execute();
}
