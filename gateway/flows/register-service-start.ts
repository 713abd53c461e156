// サービス開始登録 (requirement C0b): a new user replaces the first password and sets the 確認用 one.
import { findUser, registerPasswords } from '../store/users.ts';
import { hashPassword } from '../secrets/password-hash.ts';
import type { FlowContext } from './context.ts';
import { passwordProblem, type PasswordProblem } from './password-rule.ts';
import { verifyLoginPassword } from './verify-login-password.ts';

export type ServiceStart = {
  readonly userId: string;
  readonly password: string;
  readonly confirmationPassword: string;
};

export type ServiceStartOutcome =
  | { readonly kind: 'registered' }
  | { readonly kind: 'alreadyRegistered' }
  | {
      readonly kind: 'refused';
      readonly password: PasswordProblem | 'unchanged' | null;
      readonly confirmationPassword: PasswordProblem | 'same' | null;
    };

/** Registers both passwords once, or says what is wrong with each. */
export async function registerServiceStart(
  context: Pick<FlowContext, 'store' | 'clock' | 'vault'>,
  { userId, password, confirmationPassword }: ServiceStart,
): Promise<ServiceStartOutcome> {
  const user = await findUser(context.store.db, userId);
  if (user === null) throw new Error(`Cannot find user "${userId}"`);
  const isUnchanged = await verifyLoginPassword(context, user, password);
  const problems = {
    password: isUnchanged ? ('unchanged' as const) : passwordProblem(password, user.loginId),
    confirmationPassword:
      confirmationPassword === password
        ? ('same' as const)
        : passwordProblem(confirmationPassword, user.loginId),
  };
  if (problems.password !== null || problems.confirmationPassword !== null) {
    return { kind: 'refused', ...problems };
  }
  const hashes = {
    login: await hashPassword(password),
    confirmation: await hashPassword(confirmationPassword),
  };
  return await context.store.transaction(async ({ db, audit }) => {
    if (!(await registerPasswords(db, userId, hashes))) return { kind: 'alreadyRegistered' };
    const at = context.clock();
    audit({ at, event: 'service-start.registered', actor: `user:${userId}`, userId });
    return { kind: 'registered' };
  });
}
