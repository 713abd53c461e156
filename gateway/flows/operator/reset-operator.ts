// An operator who lost the app or was locked out: the second factor is enrolled anew at the next login.
import { deleteOperatorSessions } from '../../store/operator-sessions.ts';
import { findOperatorByName, writeSecondFactor } from '../../store/operators.ts';
import type { FlowContext } from '../context.ts';

/** False where nobody has that name. */
export async function resetOperator(
  { store, clock }: Pick<FlowContext, 'store' | 'clock'>,
  name: string,
): Promise<boolean> {
  return await store.transaction(async ({ db, audit }) => {
    const operator = await findOperatorByName(db, name);
    if (operator === null) return false;
    await writeSecondFactor(db, operator.id, {
      totpSealed: null,
      totpEnrolledAt: null,
      totpLastStep: null,
      totpMisses: 0,
    });
    await deleteOperatorSessions(db, operator.id);
    const detail = { operatorId: operator.id };
    audit({ at: clock(), event: 'operator.reset', actor: 'system', detail });
    return true;
  });
}
