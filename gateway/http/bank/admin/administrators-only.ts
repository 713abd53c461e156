// 管理 is for マスターユーザ and 管理者ユーザ (requirement M4): whoever else asks for a page of it is refused, and recorded.
import type { Handler } from 'hono';
import { recordRefusal } from '../../../flows/admin/record-refusal.ts';
import type { Session } from '../../../flows/sessions/session.ts';
import type { BankContext, BankEnv, BankSite } from '../bank-site.ts';
import { showMessage } from '../show-page.ts';
import { loggedIn } from '../steps.ts';

/** For pages of 管理, after ログイン is complete. */
export function administratorsOnly(
  site: BankSite,
  handle: (context: BankContext, session: Session) => Response | Promise<Response>,
): Handler<BankEnv> {
  return loggedIn(site, async (context, session) => {
    if (session.role !== 'general') return await handle(context, session);
    await recordRefusal(site.flow, { userId: session.userId, page: context.req.path });
    return showMessage(context, site, NOT_YOURS);
  });
}

const NOT_YOURS = {
  title: 'ご利用いただけません',
  paragraphs: ['この機能は、マスターユーザと管理者ユーザのみがご利用になれます。'],
  backUrl: '/top',
  backLabel: 'トップページへ',
  status: 403,
} as const;
