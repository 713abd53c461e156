// A user as lists of the console show him.
import { AUTH_METHOD_WORDS } from '../../flows/operator/csv/parse-users.ts';
import type { ContractFile } from '../../flows/operator/read-contract-file.ts';
import type { TemplateValues } from '../../render.ts';
import { authState } from '../../tokens/auth-state.ts';
import { AUTH_STATE_NAMES } from '../bank/admin/auth-state-names.ts';
import { ROLE_NAMES } from '../bank/role-names.ts';

export function listedUserValues(user: ContractFile['users'][number]): TemplateValues {
  return {
    url: `/operator/users/${user.id}`,
    loginId: user.loginId,
    name: user.name,
    roleName: ROLE_NAMES[user.role],
    authMethod: AUTH_METHOD_WORDS[user.authMethod],
    state: AUTH_STATE_NAMES[authState(user.tokenState, user.otpLockedAt)],
  };
}
