// 確認用パスワード (requirements K9, K28, M6): asked before each act of administration, with a lock of its own.
import { verifyPassword } from '../../secrets/password-hash.ts';
import {
  lockConfirmationMisses,
  writeConfirmationMisses,
} from '../../store/confirmation-misses.ts';
import { findUser } from '../../store/users.ts';
import type { FlowContext } from '../context.ts';

export type ConfirmationOutcome =
  | { readonly kind: 'right' }
  | { readonly kind: 'wrong'; readonly triesLeft: number }
  /** 確認用パスワード利用停止: only the bank's operator releases it. */
  | { readonly kind: 'locked' };

export type Confirmation = { readonly userId: string; readonly password: string };

/** Counts the try before it is checked, so that many at once are no more than many one after the other. */
export async function checkConfirmationPassword(
  context: FlowContext,
  { userId, password }: Confirmation,
): Promise<ConfirmationOutcome> {
  const tries = await charge(context, userId);
  if (tries === null) return { kind: 'locked' };
  const user = await findUser(context.store.db, userId);
  const isRight = await verifyPassword(user?.confirmationPasswordHash ?? null, password);
  return isRight ? await forget(context, userId, tries) : await miss(context, userId, tries);
}

/** Which try in a row this is, or null where none is left. */
async function charge({ store, policy }: FlowContext, userId: string): Promise<number | null> {
  return await store.transaction(async (transaction) => {
    const misses = await lockConfirmationMisses(transaction, userId);
    if (misses >= policy.lockConfirmationAfterMisses) return null;
    await writeConfirmationMisses(transaction.db, userId, misses + 1);
    return misses + 1;
  });
}

/** A lock that came about meanwhile stands, whoever was right. */
async function forget(
  { store, policy }: FlowContext,
  userId: string,
  tries: number,
): Promise<ConfirmationOutcome> {
  return await store.transaction(async (transaction) => {
    const misses = await lockConfirmationMisses(transaction, userId);
    const limit = policy.lockConfirmationAfterMisses;
    if (misses >= limit && tries < limit) return { kind: 'locked' };
    await writeConfirmationMisses(transaction.db, userId, 0);
    return { kind: 'right' };
  });
}

async function miss(
  { store, policy, clock }: FlowContext,
  userId: string,
  tries: number,
): Promise<ConfirmationOutcome> {
  const triesLeft = Math.max(0, policy.lockConfirmationAfterMisses - tries);
  await store.transaction(async ({ audit }) => {
    const row = { at: clock(), actor: `user:${userId}`, userId };
    audit({ ...row, event: 'confirmation.wrong', detail: { triesLeft } });
    if (triesLeft === 0) audit({ ...row, event: 'confirmation.locked' });
  });
  return triesLeft === 0 ? { kind: 'locked' } : { kind: 'wrong', triesLeft };
}
