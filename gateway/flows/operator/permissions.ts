// What each of the bank's roles may do at the console.
import type { OperatorRole } from '../../store/admin-schema.ts';

export type { OperatorRole } from '../../store/admin-schema.ts';

/**
 * `look`: contracts, users, tokens, the outbox. `mail`: send a mail again. `act`: contracts, users, locks, tokens,
 * certificates. `audit`: the audit trail. `clock`: the demo's.
 */
export type Permission = 'look' | 'mail' | 'act' | 'audit' | 'clock';

// oxfmt-ignore: a table
const PERMISSIONS: Readonly<Record<OperatorRole, readonly Permission[]>> = {
  operator: ['look', 'mail', 'act', 'audit', 'clock'],
  support: ['look', 'mail', 'clock'],
  auditor: ['look', 'audit'],
};

export function mayDo(role: OperatorRole, permission: Permission): boolean {
  return PERMISSIONS[role].includes(permission);
}

export const OPERATOR_ROLES: readonly OperatorRole[] = ['operator', 'support', 'auditor'];
