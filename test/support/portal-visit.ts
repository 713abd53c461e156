// Shortcuts for tests of the portal: a visitor at a certain screen.
import { demoUser, type TestGateway } from './test-gateway.ts';
import { createVisitor, type Page, type Visitor } from './visitor.ts';

export type Visit = { readonly visitor: Visitor; readonly page: Page };

/** Right first factors by ID・パスワード方式, at wherever they lead. */
export async function logIn(
  gateway: TestGateway,
  loginId: string,
  visitor: Visitor = createVisitor(gateway.origin),
): Promise<Visit> {
  const { password } = demoUser(gateway, loginId);
  const login = await visitor.get('/login');
  return { visitor, page: await visitor.submit(login, '/login', { loginId, password }) };
}

export const ISSUE_FIELDS = {
  mail: 'keitai@docomo.ne.jp',
  mailAgain: 'keitai@docomo.ne.jp',
  pin: '4711',
} as const;

/** [トークン発行] pressed; at 認証確認. */
export async function logInAndIssue(gateway: TestGateway, loginId: string): Promise<Visit> {
  const { visitor, page } = await logIn(gateway, loginId);
  return { visitor, page: await visitor.submit(page, '/token/issue', ISSUE_FIELDS) };
}

/** How many mails of a kind were written so far. */
export async function countMails({ bank }: TestGateway, kind: string): Promise<number> {
  const rows = await bank.store.db
    .selectFrom('outbox')
    .select('id')
    .where('kind', '=', kind)
    .execute();
  return rows.length;
}
