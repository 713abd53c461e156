// Where somebody with the right first factors goes: サービス開始登録 first (requirement C0b), then as the token stands.
import { findUser } from '../store/users.ts';
import type { LoginDestination } from '../tokens/login-destination.ts';
import type { FlowContext } from './context.ts';
import { destinationOf } from './find-login-destination.ts';

export type NextStep = { readonly kind: 'serviceStart' } | LoginDestination;

/** The next step of a user; throws where there is no such user. */
export async function findNextStep(context: FlowContext, userId: string): Promise<NextStep> {
  const user = await findUser(context.store.db, userId);
  if (user === null) throw new Error(`Cannot find user "${userId}"`);
  if (user.confirmationPasswordHash === null) return { kind: 'serviceStart' };
  return await destinationOf(context, context.store.db, user);
}
