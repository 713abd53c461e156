// The list of a task: whom to select, and the 確認用パスワード (requirements K7–K10, K26–K29).
import { listAdministered } from '../../../flows/admin/list-administered.ts';
import type { Session } from '../../../flows/sessions/session.ts';
import { authState } from '../../../tokens/auth-state.ts';
import type { BankContext, BankSite } from '../bank-site.ts';
import { ROLE_NAMES } from '../role-names.ts';
import { showPage, type PageValues } from '../show-page.ts';
import { TASKS_URL } from './admin-urls.ts';
import { AUTH_STATE_NAMES } from './auth-state-names.ts';
import type { Task } from './tasks.ts';

const USERS_A_PAGE = 50;
const LONGEST_SEARCH = 64;

export type ListPage = {
  readonly task: Task;
  /** Ticked when the form came back with something wrong. */
  readonly selected: readonly string[];
  readonly values: PageValues & { readonly status?: 200 | 403 };
};

/** Which piece of the list the address asks for. */
export function readListQuery(context: BankContext): {
  readonly search: string;
  readonly page: number;
} {
  const typed = Number(context.req.query('page') ?? '1');
  const page = Number.isSafeInteger(typed) && typed > 0 ? Math.min(typed, 10_000) : 1;
  const search = (context.req.query('q') ?? '').normalize('NFKC').trim().slice(0, LONGEST_SEARCH);
  return { search, page };
}

/** Answers with the list. */
export async function showList(
  context: BankContext,
  site: BankSite,
  session: Session,
  { task, selected, values }: ListPage,
): Promise<Response> {
  const { search, page } = readListQuery(context);
  const { users, count } = await listAdministered(site.flow, {
    actorId: session.userId,
    task: task.name,
    search,
    slice: { offset: (page - 1) * USERS_A_PAGE, limit: USERS_A_PAGE },
  });
  const { menu, subject } = site.settings.adminLabels;
  function urlOf(other: number): string {
    return `${task.url}?${new URLSearchParams({ q: search, page: String(other) }).toString()}`;
  }
  return showPage(context, site, 'admin/list', {
    ...values,
    task,
    title: task.listTitle,
    path: ['管理', menu, subject, task.label],
    search,
    actionUrl: urlOf(page),
    count,
    users: users.map((user) => ({
      ...user,
      roleName: ROLE_NAMES[user.role],
      state: AUTH_STATE_NAMES[authState(user.tokenState, user.otpLockedAt)],
      isSelected: selected.includes(user.id),
    })),
    maySelectAny: users.some((user) => user.maySelect),
    previousUrl: page > 1 ? urlOf(page - 1) : null,
    nextUrl: page * USERS_A_PAGE < count ? urlOf(page + 1) : null,
    back: { url: TASKS_URL, label: `${menu}メニューへ` },
  });
}
