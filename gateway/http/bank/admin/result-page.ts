// The result of a task: 認証状態 of each user it was done for (requirements K11–K13, K22, K30–K33).
import type { AdministeredResults } from '../../../flows/admin/administer-users.ts';
import type { Session } from '../../../flows/sessions/session.ts';
import type { BankContext, BankSite } from '../bank-site.ts';
import { formatJstFrom } from '../waiting-words.ts';
import { ROLE_NAMES } from '../role-names.ts';
import { showPage } from '../show-page.ts';
import { TASKS_URL } from './admin-urls.ts';
import { AUTH_STATE_NAMES } from './auth-state-names.ts';
import type { Task } from './tasks.ts';

export type ResultPage = AdministeredResults & { readonly task: Task };

/** Whoever revoked himself has just lost his session: his only way on is the login. */
export function showResult(
  context: BankContext,
  site: BankSite,
  session: Session,
  { task, results, forbidden }: ResultPage,
): Response {
  const { menu, subject } = site.settings.adminLabels;
  const isRevocation = task.name === 'revoke';
  const done = results.filter(({ kind }) => kind === 'done');
  const hasRevokedSelf = isRevocation && done.some(({ userId }) => userId === session.userId);
  return showPage(context, site, 'admin/result', {
    status: forbidden > 0 ? 403 : 200,
    task,
    title: task.resultTitle,
    path: ['管理', menu, subject, task.label],
    forbidden: forbidden > 0 ? forbidden : null,
    users: results.map((result) => ({
      ...result,
      roleName: ROLE_NAMES[result.role],
      state: AUTH_STATE_NAMES[result.state],
      isUnchanged: result.kind === 'unchanged',
      reissueFrom: result.reissueFrom === null ? null : formatJstFrom(result.reissueFrom),
    })),
    isRevocation: isRevocation && done.length > 0,
    hasDone: done.length > 0,
    hasRevokedSelf,
    links: hasRevokedSelf
      ? [{ url: '/login', label: '「ログイン」画面へ' }]
      : [
          { url: '/top', label: 'トップページへ' },
          { url: TASKS_URL, label: `${menu}メニューへ` },
        ],
  });
}
