// Table `outbox`: mails written in the transaction that causes them, sent afterwards.
import type { OutboxTable } from './schema.ts';
import type { Db } from './db.ts';

export type OutboxRow = Readonly<OutboxTable>;

export type NewMail = Pick<
  OutboxRow,
  'id' | 'kind' | 'userId' | 'tokenId' | 'contentSealed' | 'createdAt'
>;

export async function insertMail(db: Db, mail: NewMail): Promise<void> {
  await db
    .insertInto('outbox')
    .values({
      ...mail,
      state: 'waiting',
      attempts: 0,
      nextAttemptAt: mail.createdAt,
      lastAnswer: null,
      finishedAt: null,
    })
    .execute();
}

/** The mails whose turn has come, oldest first. */
export async function findDueMails(db: Db, now: number, limit: number): Promise<OutboxRow[]> {
  return await db
    .selectFrom('outbox')
    .selectAll()
    .where('state', '=', 'waiting')
    .where('nextAttemptAt', '<=', now)
    .orderBy('nextAttemptAt')
    .limit(limit)
    .execute();
}

/**
 * Takes a mail for one attempt and sets its next turn, so that no other process sends it meanwhile.
 * False where another one was quicker.
 */
export async function claimMail(
  db: Db,
  mail: Pick<OutboxRow, 'id' | 'attempts'>,
  nextAttemptAt: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set({ attempts: mail.attempts + 1, nextAttemptAt })
    .where('id', '=', mail.id)
    .where('state', '=', 'waiting')
    .where('attempts', '=', mail.attempts)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export type MailResult = {
  readonly state: 'sent' | 'refused' | 'waiting';
  readonly answer: string;
  readonly at: number;
};

/** Records what the mail server said; a mail that was sent or refused for good is done with. */
export async function recordMailResult(db: Db, id: string, result: MailResult): Promise<void> {
  await db
    .updateTable('outbox')
    .set({
      state: result.state,
      lastAnswer: result.answer,
      ...(result.state === 'waiting' ? {} : { finishedAt: result.at }),
    })
    .where('id', '=', id)
    .execute();
}

/** The mails about one token, oldest first. */
export async function findMailsOfToken(db: Db, tokenId: string): Promise<OutboxRow[]> {
  return await db
    .selectFrom('outbox')
    .selectAll()
    .where('tokenId', '=', tokenId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
}

/** Newest first; null: in every state. */
export async function listMails(
  db: Db,
  state: OutboxRow['state'] | null,
  slice: { readonly offset: number; readonly limit: number },
): Promise<OutboxRow[]> {
  return await db
    .selectFrom('outbox')
    .selectAll()
    .$if(state !== null, (query) => query.where('state', '=', state ?? 'waiting'))
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .offset(slice.offset)
    .limit(slice.limit)
    .execute();
}

/** Its turn has come again, now; null where it was sent, or its text was erased. */
export async function retryMail(db: Db, id: string, now: number): Promise<OutboxRow | null> {
  const row = await db
    .updateTable('outbox')
    .set({ state: 'waiting', attempts: 0, nextAttemptAt: now, finishedAt: null })
    .where('id', '=', id)
    .where('state', '!=', 'sent')
    .where('contentSealed', 'is not', null)
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}
