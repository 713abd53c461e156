// Who is in the demo bank, and in which state each of them begins.
import type { Role } from '../tokens/authority.ts';

export type DemoRole = {
  readonly loginId: string;
  readonly name: string;
  readonly role: Role;
  /** The registered address; a carrier's, so that it may be typed on the issue screen as well. */
  readonly mail: string;
  readonly situation: string;
  readonly isRegistered: boolean;
  readonly hasCertificate: boolean;
};

const PASSWORD_USER = { isRegistered: true, hasCertificate: false } as const;

// oxfmt-ignore: a table
export const DEMO_PEOPLE: readonly DemoRole[] = [
  {
    loginId: 'master',
    name: '増田 明',
    role: 'master',
    mail: 'master@docomo.ne.jp',
    situation: 'トークン未発行',
    ...PASSWORD_USER,
  },
  {
    loginId: 'admin',
    name: '管野 恵',
    role: 'admin',
    mail: 'admin@docomo.ne.jp',
    situation: 'トークン未発行',
    ...PASSWORD_USER,
  },
  {
    loginId: 'user1',
    name: '一ノ瀬 翔',
    role: 'general',
    mail: 'user1@docomo.ne.jp',
    situation: 'トークン未発行',
    ...PASSWORD_USER,
  },
  {
    loginId: 'user2',
    name: '二宮 葵',
    role: 'general',
    mail: 'user2@ezweb.ne.jp',
    situation: '新規（サービス開始登録前）',
    ...PASSWORD_USER,
    isRegistered: false,
  },
  {
    loginId: 'user3',
    name: '三浦 蓮',
    role: 'general',
    mail: 'user3@softbank.ne.jp',
    situation: '電子証明書方式',
    ...PASSWORD_USER,
    hasCertificate: true,
  },
];
