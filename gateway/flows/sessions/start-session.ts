// Begins a session within the transaction that found the first factors right.
import type { SessionLevel } from '../../store/portal-schema.ts';
import { insertSession, recordLogin } from '../../store/sessions.ts';
import type { Transaction } from '../../store/db.ts';
import { createId, type FlowContext } from '../context.ts';
import { hashSessionId } from './session.ts';

export type NewSession = {
  readonly userId: string;
  readonly level: SessionLevel;
  readonly fingerprint: string | null;
};

/** The new session's id: 128 random bits, for the cookie only. */
export async function startSession(
  context: Pick<FlowContext, 'clock' | 'randomBytes'>,
  { db }: Transaction,
  session: NewSession,
): Promise<string> {
  const sessionId = createId(context);
  const now = context.clock();
  await insertSession(db, {
    idHash: hashSessionId(sessionId),
    ...session,
    startedAt: now,
    lastSeenAt: now,
    previousLoginAt: session.level === 'full' ? await recordLogin(db, session.userId, now) : null,
  });
  return sessionId;
}
