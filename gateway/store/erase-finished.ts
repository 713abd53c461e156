// Retention in the tables of tickets and mails: what is finished keeps its row and loses its content.
import type { Db } from './db.ts';

/** Erases capability, secrets, addresses and what was fetched of the tickets that expired before `before`. */
export async function eraseFinishedTickets(db: Db, before: number): Promise<number> {
  const finished = db
    .selectFrom('tickets')
    .select('tidHex')
    .where('expiresAt', '<', before)
    .where('mailSealed', 'is not', null);
  await db.deleteFrom('provisionings').where('tidHex', 'in', finished).execute();
  await db.deleteFrom('deliveries').where('tidHex', 'in', finished).execute();
  const { numUpdatedRows } = await db
    .updateTable('tickets')
    .set({
      state: 'closed',
      capabilityHash: null,
      secretSealed: null,
      pinKeySealed: null,
      userIdSealed: null,
      mailSealed: null,
    })
    .where('expiresAt', '<', before)
    .where('mailSealed', 'is not', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Erases recipient and text of the mails that were sent or given up before `before`. */
export async function eraseFinishedMails(db: Db, before: number): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set({ contentSealed: null, lastAnswer: null })
    .where('finishedAt', '<', before)
    .where('contentSealed', 'is not', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
