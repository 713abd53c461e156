// ユーザ区分 (requirement B3).
import type { Role } from '../../tokens/authority.ts';

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  master: 'マスターユーザ',
  admin: '管理者ユーザ',
  general: '一般ユーザ',
};
