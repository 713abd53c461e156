// ワンタイムパスワード利用停止解除 and トークンの失効: list, confirmation, result (requirements K7–K13, K26–K33).
import { Hono } from 'hono';
import { administerUsers } from '../../../flows/admin/administer-users.ts';
import { checkConfirmationPassword } from '../../../flows/admin/check-confirmation-password.ts';
import type { Session } from '../../../flows/sessions/session.ts';
import type { BankContext, BankEnv, BankSite } from '../bank-site.ts';
import type { FieldErrors } from '../show-page.ts';
import { administratorsOnly } from './administrators-only.ts';
import { showList } from './list-page.ts';
import { showResult } from './result-page.ts';
import type { Task } from './tasks.ts';

const LOCKED =
  '確認用パスワードを一定回数連続して誤ったため、確認用パスワード利用停止となっています。お取引店へご連絡ください。';

/** The task's address. */
export function createTaskPages(site: BankSite, task: Task): Hono<BankEnv> {
  const pages = new Hono<BankEnv>();
  pages.get(
    task.url,
    administratorsOnly(site, (context, session) =>
      showList(context, site, session, { task, selected: [], values: {} }),
    ),
  );
  pages.post(
    task.url,
    administratorsOnly(site, async (context, session) => {
      const selected = context.var.formValues('users');
      const problem = await findProblem(context, site, session, selected);
      if (problem !== null) {
        return await showList(context, site, session, { task, selected, values: problem });
      }
      const actor = { kind: 'user', userId: session.userId } as const;
      const results = await administerUsers(site.flow, {
        actor,
        task: task.name,
        userIds: selected,
      });
      return showResult(context, site, session, { task, ...results });
    }),
  );
  return pages;
}

type Problem = {
  readonly errors?: FieldErrors;
  readonly formError?: string;
  readonly status?: 403;
};

async function findProblem(
  context: BankContext,
  site: BankSite,
  { userId }: Session,
  selected: readonly string[],
): Promise<Problem | null> {
  const password = context.var.form('confirmationPassword');
  const errors = {
    ...(selected.length === 0 ? { users: '利用者を選択してください。' } : {}),
    ...(password === '' ? { confirmationPassword: '確認用パスワードを入力してください。' } : {}),
  };
  if (Object.keys(errors).length > 0) return { errors };
  const outcome = await checkConfirmationPassword(site.flow, { userId, password });
  switch (outcome.kind) {
    case 'right':
      return null;
    case 'wrong': {
      const words = `確認用パスワードが正しくありません。あと${outcome.triesLeft}回続けて誤ると、確認用パスワードのご利用を停止します。`;
      return { errors: { confirmationPassword: words } };
    }
    case 'locked':
      return { formError: LOCKED, status: 403 };
  }
}
