// A step up: the session goes on under a new id, and the old one opens nothing any more.
import type { SessionLevel } from '../../store/portal-schema.ts';
import { insertSession, recordLogin, takeSession } from '../../store/sessions.ts';
import { createId, type FlowContext } from '../context.ts';
import { hashSessionId } from './session.ts';

/** The new id, or null where the session ended meanwhile (a second, simultaneous step up included). */
export async function raiseSession(
  context: Pick<FlowContext, 'store' | 'clock' | 'randomBytes'>,
  sessionId: string,
  level: SessionLevel,
): Promise<string | null> {
  return await context.store.transaction(async ({ db, audit }) => {
    const former = await takeSession(db, hashSessionId(sessionId));
    if (former === null) return null;
    const now = context.clock();
    const raisedId = createId(context);
    await insertSession(db, {
      ...former,
      idHash: hashSessionId(raisedId),
      level,
      lastSeenAt: now,
      previousLoginAt: level === 'full' ? await recordLogin(db, former.userId, now) : null,
    });
    const { userId } = former;
    if (level === 'full')
      audit({ at: now, event: 'login.complete', actor: `user:${userId}`, userId });
    return raisedId;
  });
}
