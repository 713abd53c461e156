// Sessions of the console: short, and looked up in the database at every request.
import {
  deleteOperatorSessionsBefore,
  findOperatorSession,
  takeOperatorSession,
  touchOperatorSession,
} from '../../store/operator-sessions.ts';
import type { FlowContext } from '../context.ts';
import { hashSessionId, TOUCH_MS } from '../sessions/session.ts';
import type { OperatorRole } from './permissions.ts';

export type OperatorSession = {
  readonly operatorId: string;
  readonly name: string;
  readonly role: OperatorRole;
  /** `password`: the second factor is still to come. */
  readonly level: 'password' | 'full';
};

const IDLE_MS = 15 * 60_000;
const LONGEST_MS = 8 * 3_600_000;

type Context = Pick<FlowContext, 'store' | 'clock'>;

/** The session, or null where there is none or it has ended. */
export async function findOperator(
  { store, clock }: Context,
  sessionId: string,
): Promise<OperatorSession | null> {
  const now = clock();
  const idHash = hashSessionId(sessionId);
  const row = await findOperatorSession(store.db, idHash);
  if (row === null || now >= row.lastSeenAt + IDLE_MS || now >= row.startedAt + LONGEST_MS) {
    return null;
  }
  if (now >= row.lastSeenAt + TOUCH_MS) await touchOperatorSession(store.db, idHash, now);
  const { operatorId, name, role, level } = row;
  return { operatorId, name, role, level };
}

/** ログアウト; takes away forgotten sessions of everybody as well. */
export async function endOperatorSession(
  { store, clock }: Context,
  sessionId: string,
): Promise<void> {
  const at = clock();
  await store.transaction(async ({ db, audit }) => {
    await deleteOperatorSessionsBefore(db, at - LONGEST_MS);
    const session = await takeOperatorSession(db, hashSessionId(sessionId));
    if (session === null) return;
    audit({ at, event: 'operator.logout', actor: `operator:${session.operatorId}` });
  });
}
