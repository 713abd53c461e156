// [停止解除] and [失効] for everybody selected (requirements K8, K10, K27, K29): each of them done or refused by itself.
import { findToken } from '../../store/tokens.ts';
import { findUser } from '../../store/users.ts';
import type { Role } from '../../tokens/authority.ts';
import { authState, type AuthState } from '../../tokens/auth-state.ts';
import type { Actor } from '../administer-user.ts';
import type { FlowContext } from '../context.ts';
import { revokeToken } from '../revoke-token.ts';
import { unlockUser } from '../unlock-user.ts';

export type AdministerUsers = {
  readonly actor: Actor;
  readonly task: 'unlock' | 'revoke';
  readonly userIds: readonly string[];
};

export type AdministeredResult = {
  readonly userId: string;
  readonly loginId: string;
  readonly name: string;
  readonly role: Role;
  /** `unchanged`: somebody was quicker, or there was nothing to do. */
  readonly kind: 'done' | 'unchanged';
  /** 認証状態 afterwards. */
  readonly state: AuthState;
  /** After a revocation: from when a new token may be issued. */
  readonly reissueFrom: number | null;
};

export type AdministeredResults = {
  readonly results: readonly AdministeredResult[];
  /** How many of them the administrator may not act on; of these nothing is told. */
  readonly forbidden: number;
};

/** One after the other; somebody named twice counts once. */
export async function administerUsers(
  context: FlowContext,
  { actor, task, userIds }: AdministerUsers,
): Promise<AdministeredResults> {
  const results: AdministeredResult[] = [];
  let forbidden = 0;
  for (const targetUserId of new Set(userIds)) {
    const act = task === 'unlock' ? unlockUser : revokeToken;
    const { kind } = await act(context, { actor, targetUserId });
    const isDone = kind === 'unlocked' || kind === 'revoked';
    if (kind === 'forbidden') forbidden += 1;
    else results.push(await describe(context, targetUserId, isDone ? 'done' : 'unchanged'));
  }
  return { results, forbidden };
}

async function describe(
  { store: { db } }: FlowContext,
  userId: string,
  kind: AdministeredResult['kind'],
): Promise<AdministeredResult> {
  const user = await findUser(db, userId);
  if (user === null) throw new Error(`Cannot find user "${userId}"`);
  const token = user.tokenId === null ? null : await findToken(db, user.tokenId);
  const { loginId, name, role } = user;
  const state = authState(token?.state ?? null, user.otpLockedAt);
  return { userId, loginId, name, role, kind, state, reissueFrom: token?.reissueFrom ?? null };
}
