// Tables `sessions` and `login_times`.
import { CompiledQuery } from 'kysely';
import type { Role } from '../tokens/authority.ts';
import type { SessionsTable } from './portal-schema.ts';
import type { Db, Engine } from './db.ts';

export type SessionRow = Readonly<SessionsTable>;

/** A session together with what decides whether it still stands. */
export type SessionWithUser = SessionRow & {
  readonly loginId: string;
  readonly name: string;
  readonly role: Role;
  readonly contractId: string;
  readonly lockedAt: number | null;
  /** Is the user's newest token in use? */
  readonly hasActiveToken: 0 | 1 | boolean;
  /** When the user's newest token was revoked, if it was. */
  readonly revokedAt: number | null;
  readonly certificateNotAfter: number | null;
  readonly certificateRevokedAt: number | null;
};

export async function insertSession(db: Db, session: SessionsTable): Promise<void> {
  await db.insertInto('sessions').values(session).execute();
}

/** Keys of SessionWithUser and where each comes from. */
// oxfmt-ignore: a table
const SESSION_FIELDS: Readonly<Record<keyof SessionWithUser, string>> = {
  idHash: 'sessions.id_hash',
  userId: 'sessions.user_id',
  level: 'sessions.level',
  fingerprint: 'sessions.fingerprint',
  startedAt: 'sessions.started_at',
  lastSeenAt: 'sessions.last_seen_at',
  previousLoginAt: 'sessions.previous_login_at',
  loginId: 'users.login_id',
  name: 'users.name',
  role: 'users.role',
  contractId: 'users.contract_id',
  lockedAt: 'users.otp_locked_at',
  hasActiveToken: "coalesce(tokens.state = 'active', false)",
  revokedAt: "case tokens.state when 'revoked' then tokens.ended_at end",
  certificateNotAfter: 'certificates.not_after',
  certificateRevokedAt: 'certificates.revoked_at',
};

const SELECT_SESSION: Readonly<Record<Engine, string>> = {
  sqlite: writeSelect('json_object', '?'),
  postgres: writeSelect('json_build_object', '$1'),
};

/**
 * By primary keys only, and as one JSON column: every page with a session asks for it, and a row of sixteen
 * columns would cost as much again as the search.
 */
export async function findSessionWithUser(
  { db, engine }: { readonly db: Db; readonly engine: Engine },
  idHash: string,
): Promise<SessionWithUser | null> {
  const query = CompiledQuery.raw(SELECT_SESSION[engine], [idHash]);
  const { rows } = await db.executeQuery<{ readonly session: string | SessionWithUser }>(query);
  const session = rows[0]?.session;
  if (session === undefined) return null;
  return typeof session === 'string' ? (JSON.parse(session) as SessionWithUser) : session;
}

function writeSelect(jsonObject: string, parameter: string): string {
  const fields = Object.entries(SESSION_FIELDS).map(([key, source]) => `'${key}', ${source}`);
  return `select ${jsonObject}(${fields.join(', ')}) as session
    from sessions
    join users on users.id = sessions.user_id
    left join tokens on tokens.id = users.token_id
    left join certificates on certificates.fingerprint = sessions.fingerprint
    where sessions.id_hash = ${parameter}`;
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
