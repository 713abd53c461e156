// The console's first factor: name and password. Nothing is open after it but the second factor.
import { verifyPassword } from '../../secrets/password-hash.ts';
import { findOperatorByName } from '../../store/operators.ts';
import { insertOperatorSession } from '../../store/operator-sessions.ts';
import { createId, type FlowContext } from '../context.ts';
import { chargeLimits, releaseLimits, type LimitKey } from '../limits/charge-limits.ts';
import { hashSessionId } from '../sessions/session.ts';

export type OperatorLogIn = {
  readonly name: string;
  readonly password: string;
  readonly address: string;
};

export type OperatorLogInOutcome =
  | { readonly kind: 'accepted'; readonly sessionId: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'wait'; readonly until: number };

/** Slows guessing down as the portal's login does; an unknown name takes as long as a wrong password. */
export async function logInOperator(
  context: FlowContext,
  { name, password, address }: OperatorLogIn,
): Promise<OperatorLogInOutcome> {
  const limits: readonly LimitKey[] = [
    { limit: 'loginByAddress', of: `operator ${address}` },
    { limit: 'loginByUser', of: `operator ${address} ${name}` },
  ];
  const admission = await chargeLimits(context, limits);
  if (admission.kind === 'wait') return admission;
  const operator = await findOperatorByName(context.store.db, name);
  const isRight = await verifyPassword(operator?.passwordHash ?? null, password);
  const at = context.clock();
  return await context.store.transaction(async (transaction) => {
    if (operator === null || !isRight) {
      const detail = { operatorId: operator?.id ?? null };
      transaction.audit({ at, event: 'operator.login-refused', actor: 'visitor', detail });
      return { kind: 'refused' };
    }
    await releaseLimits(context, transaction, limits);
    const sessionId = createId(context);
    await insertOperatorSession(transaction.db, {
      idHash: hashSessionId(sessionId),
      operatorId: operator.id,
      level: 'password',
      startedAt: at,
      lastSeenAt: at,
    });
    transaction.audit({ at, event: 'operator.password', actor: `operator:${operator.id}` });
    return { kind: 'accepted', sessionId };
  });
}
