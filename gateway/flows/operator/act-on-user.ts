// What an operator does for one user, at somebody's request (requirements K2, M4, M6): the master's own lock included.
import {
  lockConfirmationMisses,
  writeConfirmationMisses,
} from '../../store/confirmation-misses.ts';
import { deleteUserSessions } from '../../store/sessions.ts';
import { lockUser, writeFirstPassword, type User } from '../../store/users.ts';
import type { PaperFormKind } from '../../store/admin-schema.ts';
import type { FlowContext } from '../context.ts';
import { drawFirstPassword, hashFirstPassword } from '../first-password.ts';
import type { AdministerRequest } from '../administer-user.ts';
import { revokeToken, type RevokeOutcome } from '../revoke-token.ts';
import { unlockUser, type UnlockOutcome } from '../unlock-user.ts';
import { filePaperForm, type OnRequest } from './file-paper-form.ts';

export type UserRequest = OnRequest & { readonly userId: string };

/** 利用解除 of a user who is locked out of one-time passwords. */
export function releaseOtpLock(context: FlowContext, request: UserRequest): Promise<UnlockOutcome> {
  return unlockUser(context, administer(context, request, 'otp-release'));
}

/** The token of a lost phone, for instance. */
export function revokeOnRequest(
  context: FlowContext,
  request: UserRequest,
): Promise<RevokeOutcome> {
  return revokeToken(context, administer(context, request, 'revocation'));
}

/** 確認用パスワード利用停止 ends; the password stays what it was. */
export async function releaseConfirmation(
  context: FlowContext,
  request: UserRequest,
): Promise<boolean> {
  return await context.store.transaction(async (transaction) => {
    const user = await lockUser(transaction, request.userId);
    if (user === null) return false;
    const misses = await lockConfirmationMisses(transaction, user.id);
    if (misses === 0) return false;
    await writeConfirmationMisses(transaction.db, user.id, 0);
    await filePaperForm(context, transaction.db, 'confirmation-release', on(request, user));
    transaction.audit({ ...row(context, request), event: 'confirmation.released' });
    return true;
  });
}

/** A new first password, told once: サービス開始登録 follows at the next login. Null: no such user. */
export async function releaseLogin(
  context: FlowContext,
  request: UserRequest,
): Promise<string | null> {
  const password = drawFirstPassword(context.randomBytes);
  return await context.store.transaction(async (transaction) => {
    const user = await lockUser(transaction, request.userId);
    if (user === null) return null;
    const hash = hashFirstPassword(context.vault, user.id, password);
    await writeFirstPassword(transaction.db, user.id, hash);
    await lockConfirmationMisses(transaction, user.id);
    await writeConfirmationMisses(transaction.db, user.id, 0);
    await deleteUserSessions(transaction.db, user.id);
    await filePaperForm(context, transaction.db, 'login-release', on(request, user));
    transaction.audit({ ...row(context, request), event: 'login.released' });
    return password;
  });
}

/** The action, and the form that asked for it. */
function administer(
  context: FlowContext,
  request: UserRequest,
  kind: PaperFormKind,
): AdministerRequest {
  const { userId, operatorId } = request;
  return {
    actor: { kind: 'operator', operatorId },
    targetUserId: userId,
    alongside: ({ db }, target) => filePaperForm(context, db, kind, on(request, target)),
  };
}

function on(request: UserRequest, { contractId }: User): UserRequest & { contractId: string } {
  return { ...request, contractId };
}

function row(
  { clock }: FlowContext,
  { operatorId, userId }: UserRequest,
): { readonly at: number; readonly actor: string; readonly userId: string } {
  return { at: clock(), actor: `operator:${operatorId}`, userId };
}
