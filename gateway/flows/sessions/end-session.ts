// ログアウト.
import { takeSession } from '../../store/sessions.ts';
import type { FlowContext } from '../context.ts';
import { hashSessionId } from './session.ts';

/** Ends the session; nothing happens where it had ended. */
export async function endSession(
  { store, clock }: Pick<FlowContext, 'store' | 'clock'>,
  sessionId: string,
): Promise<void> {
  await store.transaction(async ({ db, audit }) => {
    const session = await takeSession(db, hashSessionId(sessionId));
    if (session === null) return;
    const { userId } = session;
    audit({ at: clock(), event: 'session.ended', actor: `user:${userId}`, userId });
  });
}
