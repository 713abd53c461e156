// One user at the console: the file, and what an operator does at somebody's request (requirements K2, M6).
import { Hono } from 'hono';
import {
  releaseConfirmation,
  releaseLogin,
  releaseOtpLock,
  revokeOnRequest,
  type UserRequest,
} from '../../flows/operator/act-on-user.ts';
import type { FlowContext } from '../../flows/context.ts';
import { formatJstFrom } from '../bank/waiting-words.ts';
import type { OperatorEnv, OperatorSite } from './operator-site.ts';
import { permitted } from './permitted.ts';
import { showUser } from './show-user.ts';

type Act = (flow: FlowContext, request: UserRequest) => Promise<string>;

/** What is said afterwards, by the last part of the address. */
const ACTS: Readonly<Record<string, Act>> = {
  'otp-release': async (flow, request) => {
    const { kind } = await releaseOtpLock(flow, request);
    return kind === 'unlocked' ? '利用停止を解除しました。' : '利用停止となっていません。';
  },
  revocation: async (flow, request) => {
    const outcome = await revokeOnRequest(flow, request);
    if (outcome.kind !== 'revoked') return '失効できるトークンがありません。';
    return `トークンを失効しました。${formatJstFrom(outcome.reissueFrom)}に(再)発行できます。`;
  },
  'confirmation-release': async (flow, request) =>
    (await releaseConfirmation(flow, request))
      ? '確認用パスワードの利用停止を解除しました。'
      : '確認用パスワードは利用停止となっていません。',
  'login-release': async (flow, request) => {
    const password = await releaseLogin(flow, request);
    return password === null
      ? '利用者が見つかりません。'
      : `初期パスワードは「${password}」です。この画面を閉じると二度と表示されません。次回のログイン時に「サービス開始登録」を行ってください。`;
  },
};

/** `/operator/users/:id` and what is done there */
export function createUserPages(site: OperatorSite): Hono<OperatorEnv> {
  const pages = new Hono<OperatorEnv>();
  pages.get(
    '/operator/users/:id',
    permitted(site, 'look', (context) => showUser(context, site, {})),
  );
  for (const [name, act] of Object.entries(ACTS)) {
    pages.post(
      `/operator/users/:id/${name}`,
      permitted(site, 'act', async (context, { operatorId }) => {
        const askedBy = context.var.form('askedBy').trim().slice(0, 64);
        if (askedBy === '') {
          return await showUser(context, site, {
            problems: ['依頼者（受付番号）を入力してください。'],
          });
        }
        const userId = context.req.param('id') ?? '';
        const notice = await act(site.flow, { operatorId, askedBy, userId });
        return await showUser(context, site, { notice });
      }),
    );
  }
  return pages;
}
