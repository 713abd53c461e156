// A new operator: the first by a command on the bank's own machine, for there is no default account.
import { hashPassword } from '../../secrets/password-hash.ts';
import { insertOperator } from '../../store/operators.ts';
import { createId, type FlowContext } from '../context.ts';
import { passwordProblem, type PasswordProblem } from '../password-rule.ts';
import type { OperatorRole } from './permissions.ts';

export type NewOperator = {
  readonly name: string;
  readonly role: OperatorRole;
  readonly password: string;
};

export type CreateOperatorOutcome =
  | { readonly kind: 'created'; readonly operatorId: string }
  | { readonly kind: 'nameTaken' }
  | { readonly kind: 'wrongName' }
  | { readonly kind: 'wrongPassword'; readonly problem: PasswordProblem };

const NAME = /^[a-z0-9._-]{1,32}$/;

/** The second factor is enrolled at the operator's first login. */
export async function createOperator(
  context: Pick<FlowContext, 'store' | 'clock' | 'randomBytes'>,
  { name, role, password }: NewOperator,
): Promise<CreateOperatorOutcome> {
  if (!NAME.test(name)) return { kind: 'wrongName' };
  const problem = passwordProblem(password, name);
  if (problem !== null) return { kind: 'wrongPassword', problem };
  const passwordHash = await hashPassword(password);
  const id = createId(context);
  const at = context.clock();
  return await context.store.transaction(async ({ db, audit }) => {
    const isNew = await insertOperator(db, {
      id,
      name,
      role,
      passwordHash,
      totpSealed: null,
      totpEnrolledAt: null,
      totpLastStep: null,
      totpMisses: 0,
      createdAt: at,
    });
    if (!isNew) return { kind: 'nameTaken' };
    audit({ at, event: 'operator.created', actor: 'system', detail: { operatorId: id, role } });
    return { kind: 'created', operatorId: id };
  });
}
