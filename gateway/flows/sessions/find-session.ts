// Who is asking: looked up in the database at every request, so that a revocation or a lock ends it at once.
import { findSessionWithUser, touchSession } from '../../store/sessions.ts';
import type { FlowContext } from '../context.ts';
import { hashSessionId, isSessionAlive, TOUCH_MS, type Session } from './session.ts';

export type SessionRequest = {
  readonly sessionId: string;
  /** Of the certificate that came with this very request; null where none did. */
  readonly fingerprint: string | null;
  /** False for what a page fetches by itself: that is no sign of a person. */
  readonly isPersonal: boolean;
};

/** The session, or null where there is none or it has ended. */
export async function findSession(
  { store, clock }: Pick<FlowContext, 'store' | 'clock'>,
  request: SessionRequest,
): Promise<Session | null> {
  const now = clock();
  const idHash = hashSessionId(request.sessionId);
  const row = await findSessionWithUser(store, idHash);
  if (row === null || !isSessionAlive(row, request.fingerprint, now)) return null;
  if (request.isPersonal && now >= row.lastSeenAt + TOUCH_MS) {
    await touchSession(store.db, idHash, now);
  }
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
