// A user's login password: the first one, as the bank handed it out, or the one chosen at サービス開始登録.
import { verifyPassword } from '../secrets/password-hash.ts';
import type { User } from '../store/users.ts';
import type { FlowContext } from './context.ts';
import { isFirstPasswordHash, verifyFirstPassword } from './first-password.ts';

/** True when it is right; as slow for a first password, or for no user at all, as for a chosen one. */
export async function verifyLoginPassword(
  { vault }: Pick<FlowContext, 'vault'>,
  user: User | null,
  password: string,
): Promise<boolean> {
  const stored = user?.loginPasswordHash ?? null;
  if (user === null || stored === null || !isFirstPasswordHash(stored)) {
    return await verifyPassword(stored, password);
  }
  await verifyPassword(null, password);
  return verifyFirstPassword(vault, user.id, stored, password);
}
