// Who acts on whom in 停止解除 and トークンの失効, and whether he may.
import type { Transaction } from '../store/db.ts';
import { findUser, lockUser, type User } from '../store/users.ts';
import type { AuthorityOptions, Person } from '../tokens/authority.ts';
import type { FlowContext } from './context.ts';

/** A user of the contract, or the bank's own operator, who may do all of it (K2). */
export type Actor =
  | { readonly kind: 'user'; readonly userId: string }
  | { readonly kind: 'operator'; readonly operatorId: string };

export type AdministerRequest = {
  readonly actor: Actor;
  readonly targetUserId: string;
  /** What is to be kept with it, in the same transaction: all of it happens or nothing. */
  readonly alongside?: (transaction: Transaction, target: User) => Promise<void>;
};

export type Administration =
  | { readonly kind: 'allowed'; readonly target: User; readonly actorName: string }
  | { readonly kind: 'forbidden' };

type Rule = (actor: Person, target: Person, options: AuthorityOptions) => boolean;

/**
 * The target, its row locked, where the rule allows the actor to act on it. A target that does not exist
 * is answered like one that is out of reach, and either is recorded.
 */
export async function beginAdministration(
  context: FlowContext,
  transaction: Transaction,
  request: AdministerRequest,
  action: { readonly rule: Rule; readonly refusedEvent: string },
): Promise<Administration> {
  const { actor, targetUserId } = request;
  const actorName = actor.kind === 'user' ? `user:${actor.userId}` : `operator:${actor.operatorId}`;
  const target = await lockUser(transaction, targetUserId);
  if (target !== null && (await isAllowed(context, transaction, { actor, target }, action.rule))) {
    return { kind: 'allowed', target, actorName };
  }
  const subject = { userId: target?.id ?? null };
  transaction.audit({
    at: context.clock(),
    event: action.refusedEvent,
    actor: actorName,
    ...subject,
  });
  return { kind: 'forbidden' };
}

async function isAllowed(
  context: FlowContext,
  { db }: Transaction,
  { actor, target }: { readonly actor: Actor; readonly target: User },
  rule: Rule,
): Promise<boolean> {
  if (actor.kind === 'operator') return true;
  const user = await findUser(db, actor.userId);
  return user !== null && rule(asPerson(user), asPerson(target), context.authority);
}

function asPerson({ id, contractId, role }: User): Person {
  return { userId: id, contractId, role };
}
