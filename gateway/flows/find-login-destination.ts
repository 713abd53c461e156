// Where a user's login leads once the first factors are right.
import { findContract } from '../store/contracts.ts';
import type { Db } from '../store/db.ts';
import { findToken } from '../store/tokens.ts';
import { findUser, type User } from '../store/users.ts';
import { loginDestination, type LoginDestination } from '../tokens/login-destination.ts';
import type { FlowBase } from './context.ts';

/** The destination now, or null where there is no such user. */
export async function findLoginDestination(
  context: FlowBase,
  request: { readonly userId: string },
): Promise<LoginDestination | null> {
  const user = await findUser(context.store.db, request.userId);
  return user === null ? null : await destinationOf(context, context.store.db, user);
}

/** The destination of a user as read in `db`, which may be a transaction. */
export async function destinationOf(
  context: FlowBase,
  db: Db,
  user: User,
): Promise<LoginDestination> {
  const contract = await findContract(db, user.contractId);
  const token = user.tokenId === null ? null : await findToken(db, user.tokenId);
  const situation = { contractOtp: contract?.otp ?? null, lockedAt: user.otpLockedAt, token };
  return loginDestination(situation, context.clock(), context.policy);
}
