// Who is on the lists of 停止解除 and トークン失効, and whom of them this administrator may select (requirements K7, K26, M4, M5).
import { findUser } from '../../store/users.ts';
import { countUsers, listUsers, type ListedUser, type Slice } from '../../store/user-lists.ts';
import { mayRevoke, mayUnlock } from '../../tokens/authority.ts';
import type { FlowContext } from '../context.ts';

export type AdministeredUser = ListedUser & { readonly maySelect: boolean };

export type AdministeredUsers = {
  readonly users: readonly AdministeredUser[];
  readonly count: number;
};

export type AdministeredQuery = {
  readonly actorId: string;
  readonly task: 'unlock' | 'revoke';
  readonly search: string;
  readonly slice: Slice;
};

/** One page of the list, of the administrator's own contract. */
export async function listAdministered(
  context: FlowContext,
  { actorId, task, search, slice }: AdministeredQuery,
): Promise<AdministeredUsers> {
  const { db } = context.store;
  const user = await findUser(db, actorId);
  if (user === null) throw new Error(`Cannot find user "${actorId}"`);
  const actor = { userId: user.id, contractId: user.contractId, role: user.role };
  const only = task === 'unlock' ? 'locked' : 'withToken';
  const filter = { contractId: user.contractId, only, search } as const;
  const rule = task === 'unlock' ? mayUnlock : mayRevoke;
  const rows = await listUsers(db, filter, slice);
  return {
    count: await countUsers(db, filter),
    users: rows.map((row) => ({
      ...row,
      maySelect: rule(actor, { ...row, userId: row.id }, context.authority),
    })),
  };
}
