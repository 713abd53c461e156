// トークンの失効 (requirements K20–K33): the token ends at once; when a new one may be issued follows from the time.
import { deleteUserSessions } from '../store/sessions.ts';
import { endToken } from '../store/tokens.ts';
import { mayRevoke } from '../tokens/authority.ts';
import { reissueFrom as reissueTime } from '../tokens/reissue-time.ts';
import { beginAdministration, type AdministerRequest } from './administer-user.ts';
import { closeTicketOf } from './close-ticket.ts';
import type { FlowContext } from './context.ts';
import { notifyUser } from './write-mail.ts';

export type RevokeOutcome =
  | { readonly kind: 'revoked'; readonly reissueFrom: number }
  | { readonly kind: 'noToken' }
  | { readonly kind: 'forbidden' };

/** Revokes one user's token, in whatever state it is. */
export function revokeToken(
  context: FlowContext,
  request: AdministerRequest,
): Promise<RevokeOutcome> {
  return context.store.transaction(async (transaction) => {
    const administration = await beginAdministration(context, transaction, request, {
      rule: mayRevoke,
      refusedEvent: 'token.revoke-refused',
    });
    if (administration.kind === 'forbidden') return { kind: 'forbidden' };
    const { target, actorName } = administration;
    if (target.tokenId === null) return { kind: 'noToken' };
    const at = context.clock();
    const reissueFrom = reissueTime(at, context.policy);
    if (!(await endToken(transaction.db, target.tokenId, 'revoke', { at, reissueFrom }))) {
      return { kind: 'noToken' };
    }
    await closeTicketOf(transaction, target.tokenId, { keepSecret: true });
    // A session of before must not come back with the next token: in the morning that may be 20 minutes away.
    await deleteUserSessions(transaction.db, target.id);
    const subject = { userId: target.id, tokenId: target.tokenId };
    const detail = { reissueFrom };
    transaction.audit({ at, event: 'token.revoked', actor: actorName, ...subject, detail });
    await notifyUser(context, transaction, subject, { kind: 'revoked', at, reissueFrom });
    await request.alongside?.(transaction, target);
    return { kind: 'revoked', reissueFrom };
  });
}
