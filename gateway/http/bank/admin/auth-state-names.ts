// 認証状態 (requirement M15).
import type { AuthState } from '../../../tokens/auth-state.ts';

export const AUTH_STATE_NAMES: Readonly<Record<AuthState, string>> = {
  notIssued: '未発行',
  unconfirmed: '未確認',
  active: '利用中',
  locked: '利用停止',
  revoked: '失効',
};
