// Who is asking: judged at every request by what the database says, so that a revocation or a lock ends it at once.
import { findSessionWithUser, touchSession, type SessionWithUser } from '../../store/sessions.ts';
import { whenThere, type Soon } from '../../when-there.ts';
import type { FlowContext } from '../context.ts';
import { hashSessionId, isSessionAlive, TOUCH_MS, type Session } from './session.ts';

export type SessionRequest = {
  readonly sessionId: string;
  /** Of the certificate that came with this very request; null where none did. */
  readonly fingerprint: string | null;
  /** False for what a page fetches by itself: that is no sign of a person. */
  readonly isPersonal: boolean;
};

type Context = Pick<FlowContext, 'store' | 'clock' | 'recentSessions'>;

/** The session, or null where there is none or it has ended; at once where it was looked up a moment ago. */
export function findSession(context: Context, request: SessionRequest): Soon<Session | null> {
  const idHash = hashSessionId(request.sessionId);
  const known = context.recentSessions.recall(idHash);
  const row = known ?? lookUp(context, idHash);
  return whenThere(row, (found) => judge(context, request, found));
}

async function lookUp(
  { store, recentSessions }: Context,
  idHash: string,
): Promise<SessionWithUser | null> {
  const asOf = recentSessions.now();
  const row = await findSessionWithUser(store, idHash);
  if (row !== null) recentSessions.keep(idHash, row, asOf);
  return row;
}

function judge(
  { store, clock, recentSessions }: Context,
  { fingerprint, isPersonal }: SessionRequest,
  row: SessionWithUser | null,
): Soon<Session | null> {
  const now = clock();
  if (row === null || !isSessionAlive(row, fingerprint, now)) return null;
  const session = sessionOf(row);
  if (!isPersonal || now < row.lastSeenAt + TOUCH_MS) return session;
  return touchSession(store.db, row.idHash, now).then(() => {
    recentSessions.drop(row.idHash);
    return session;
  });
}

function sessionOf(row: SessionWithUser): Session {
  return {
    userId: row.userId,
    contractId: row.contractId,
    loginId: row.loginId,
    name: row.name,
    role: row.role,
    level: row.level,
    hasActiveToken: Boolean(row.hasActiveToken),
    startedAt: row.startedAt,
    previousLoginAt: row.previousLoginAt,
  };
}
