// Tables `sessions` and `login_times`.
import type { Role } from '../tokens/authority.ts';
import type { SessionsTable } from './portal-schema.ts';
import type { Db } from './db.ts';

export type SessionRow = Readonly<SessionsTable>;

/** A session together with what decides whether it still stands. */
export type SessionWithUser = SessionRow & {
  readonly loginId: string;
  readonly name: string;
  readonly role: Role;
  readonly contractId: string;
  readonly isRegistered: boolean;
  readonly lockedAt: number | null;
  /** When the user's newest token was revoked, if it was. */
  readonly revokedAt: number | null;
  readonly certificateNotAfter: number | null;
  readonly certificateRevokedAt: number | null;
};

export async function insertSession(db: Db, session: SessionsTable): Promise<void> {
  await db.insertInto('sessions').values(session).execute();
}

/** One row by primary keys only: every page with a session asks for it. */
export async function findSessionWithUser(db: Db, idHash: string): Promise<SessionWithUser | null> {
  const row = await db
    .selectFrom('sessions')
    .innerJoin('users', 'users.id', 'sessions.userId')
    .leftJoin('tokens', 'tokens.id', 'users.tokenId')
    .leftJoin('certificates', 'certificates.fingerprint', 'sessions.fingerprint')
    .selectAll('sessions')
    .select([
      'users.loginId',
      'users.name',
      'users.role',
      'users.contractId',
      'users.confirmationPasswordHash',
      'users.otpLockedAt as lockedAt',
      'tokens.state as tokenState',
      'tokens.endedAt as tokenEndedAt',
      'certificates.notAfter as certificateNotAfter',
      'certificates.revokedAt as certificateRevokedAt',
    ])
    .where('sessions.idHash', '=', idHash)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { confirmationPasswordHash, tokenState, tokenEndedAt, ...session } = row;
  return {
    ...session,
    isRegistered: confirmationPasswordHash !== null,
    revokedAt: tokenState === 'revoked' ? tokenEndedAt : null,
  };
}

/** Takes a session away and returns it: of two requests that rotate the same one, the second gets null. */
export async function takeSession(db: Db, idHash: string): Promise<SessionRow | null> {
  const row = await db
    .deleteFrom('sessions')
    .where('idHash', '=', idHash)
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}

export async function touchSession(db: Db, idHash: string, at: number): Promise<void> {
  await db
    .updateTable('sessions')
    .set({ lastSeenAt: at })
    .where('idHash', '=', idHash)
    .where('lastSeenAt', '<', at)
    .execute();
}

export async function deleteUserSessions(db: Db, userId: string): Promise<void> {
  await db.deleteFrom('sessions').where('userId', '=', userId).execute();
}

/** Sessions that began before a time are over whatever they did since. */
export async function deleteSessionsBefore(db: Db, startedBefore: number): Promise<void> {
  await db.deleteFrom('sessions').where('startedAt', '<', startedBefore).execute();
}

/** Records a login; the time of the one before, or null. */
export async function recordLogin(db: Db, userId: string, at: number): Promise<number | null> {
  const former = await db
    .selectFrom('loginTimes')
    .select('at')
    .where('userId', '=', userId)
    .executeTakeFirst();
  await db
    .insertInto('loginTimes')
    .values({ userId, at })
    .onConflict((conflict) => conflict.column('userId').doUpdateSet({ at }))
    .execute();
  return former?.at ?? null;
}
