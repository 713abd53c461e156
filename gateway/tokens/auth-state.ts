// 認証状態 (requirements K12, M15): what an administrator sees of a user's token.
import type { TokenState } from './token-state.ts';

export type AuthState = 'notIssued' | 'unconfirmed' | 'active' | 'locked' | 'revoked';

/** The state of a user with this newest token (null: none); the lock shows before all else. */
export function authState(token: TokenState | null, lockedAt: number | null): AuthState {
  if (lockedAt !== null) return 'locked';
  switch (token) {
    case null:
    case 'superseded':
      return 'notIssued';
    case 'issued':
    case 'provisioned':
      return 'unconfirmed';
    case 'active':
      return 'active';
    case 'revoked':
      return 'revoked';
  }
}
