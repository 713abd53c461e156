// ワンタイムパスワード利用停止解除 (requirements K3–K13, K2): the state is what it was before the lock.
import { deleteUserSessions } from '../store/sessions.ts';
import { clearUserLock } from '../store/users.ts';
import { mayUnlock } from '../tokens/authority.ts';
import { beginAdministration, type AdministerRequest } from './administer-user.ts';
import type { FlowContext } from './context.ts';

export type UnlockOutcome =
  | { readonly kind: 'unlocked' }
  | { readonly kind: 'notLocked' }
  | { readonly kind: 'forbidden' };

/** Takes the lock off one user and starts the count of misses anew. */
export function unlockUser(
  context: FlowContext,
  request: AdministerRequest,
): Promise<UnlockOutcome> {
  return context.store.transaction(async (transaction) => {
    const administration = await beginAdministration(context, transaction, request, {
      rule: mayUnlock,
      refusedEvent: 'user.unlock-refused',
    });
    if (administration.kind === 'forbidden') return { kind: 'forbidden' };
    const { target, actorName } = administration;
    if (!(await clearUserLock(transaction.db, target.id))) return { kind: 'notLocked' };
    // The lock had ended them; taking it off must not bring them back.
    await deleteUserSessions(transaction.db, target.id);
    const subject = { userId: target.id, tokenId: target.tokenId };
    transaction.audit({
      at: context.clock(),
      event: 'user.unlocked',
      actor: actorName,
      ...subject,
    });
    await request.alongside?.(transaction, target);
    return { kind: 'unlocked' };
  });
}
