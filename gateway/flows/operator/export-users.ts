// A contract's users as a file: the columns that an import takes, and 認証状態.
import { findContract } from '../../store/contracts.ts';
import { listUsers } from '../../store/user-lists.ts';
import { authState, type AuthState } from '../../tokens/auth-state.ts';
import type { FlowContext } from '../context.ts';
import { formatCsv } from './csv/format-csv.ts';
import { AUTH_METHOD_WORDS, ROLE_WORDS, USER_COLUMNS } from './csv/parse-users.ts';

const MOST_USERS = 1_000_000;

export type ExportRequest = {
  readonly contractId: string;
  readonly operatorId: string;
  /** 認証状態 in words. */
  readonly stateNames: Readonly<Record<AuthState, string>>;
};

/** CSV, or null where there is no such contract; who took it is recorded. */
export async function exportUsers(
  { store, clock }: Pick<FlowContext, 'store' | 'clock'>,
  { contractId, operatorId, stateNames }: ExportRequest,
): Promise<string | null> {
  if ((await findContract(store.db, contractId)) === null) return null;
  const filter = { contractId, only: 'all', search: '' } as const;
  const users = await listUsers(store.db, filter, { offset: 0, limit: MOST_USERS });
  await store.transaction(async ({ audit }) => {
    const detail = { contractId, count: users.length };
    audit({ at: clock(), event: 'users.exported', actor: `operator:${operatorId}`, detail });
  });
  const rows = users.map((user) => [
    user.loginId,
    user.name,
    ROLE_WORDS[user.role],
    AUTH_METHOD_WORDS[user.authMethod],
    user.registeredMail,
    stateNames[authState(user.tokenState, user.otpLockedAt)],
  ]);
  return formatCsv([[...USER_COLUMNS, '認証状態'], ...rows]);
}
