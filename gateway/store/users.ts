// Table `users`.
import type { UsersTable } from './schema.ts';
import type { Db, Transaction } from './db.ts';

export type User = Readonly<UsersTable>;

export async function insertUser(db: Db, user: UsersTable): Promise<void> {
  await db.insertInto('users').values(user).execute();
}

export async function findUser(db: Db, id: string): Promise<User | null> {
  const row = await db.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

/** The user, whose row nobody else changes until this transaction ends. */
export async function lockUser(transaction: Transaction, id: string): Promise<User | null> {
  const row = await transaction.db
    .selectFrom('users')
    .selectAll()
    .where('id', '=', id)
    .$if(transaction.engine === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst();
  return row ?? null;
}

/** Makes `tokenId` the user's newest token; false where `formerTokenId` no longer was. */
export async function replaceUserToken(
  db: Db,
  userId: string,
  formerTokenId: string | null,
  tokenId: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('users')
    .set({ tokenId })
    .where('id', '=', userId)
    .where('tokenId', 'is not distinct from', formerTokenId)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** 停止解除: takes the lock off and forgets the misses; false where the user was not locked. */
export async function clearUserLock(db: Db, userId: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('users')
    .set({ otpMisses: 0, otpLastMissAt: null, otpLockedAt: null })
    .where('id', '=', userId)
    .where('otpLockedAt', 'is not', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The user who logs in by that ID. */
export async function findUserByLoginId(db: Db, loginId: string): Promise<User | null> {
  const row = await db
    .selectFrom('users')
    .selectAll()
    .where('loginId', '=', loginId)
    .executeTakeFirst();
  return row ?? null;
}

/** サービス開始登録: sets both passwords; false where it was done before. */
export async function registerPasswords(
  db: Db,
  id: string,
  hashes: { readonly login: string; readonly confirmation: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('users')
    .set({ loginPasswordHash: hashes.login, confirmationPasswordHash: hashes.confirmation })
    .where('id', '=', id)
    .where('confirmationPasswordHash', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** A new first password: サービス開始登録 is to be done (again). */
export async function writeFirstPassword(db: Db, id: string, hash: string): Promise<void> {
  await db
    .updateTable('users')
    .set({ loginPasswordHash: hash, confirmationPasswordHash: null })
    .where('id', '=', id)
    .execute();
}

export async function writeAuthMethod(
  db: Db,
  id: string,
  authMethod: User['authMethod'],
): Promise<void> {
  await db.updateTable('users').set({ authMethod }).where('id', '=', id).execute();
}

/** 解約: locks of one-time passwords mean nothing any more. */
export async function clearContractLocks(db: Db, contractId: string): Promise<void> {
  await db
    .updateTable('users')
    .set({ otpMisses: 0, otpLastMissAt: null, otpLockedAt: null })
    .where('contractId', '=', contractId)
    .execute();
}
