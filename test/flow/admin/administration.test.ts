// 管理 as マスターユーザ, 管理者ユーザ and 一般ユーザ meet it, rightly and by the back door (requirements K3–K31, M4–M6).
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { issueToken } from '../../../gateway/flows/issue-token.ts';
import { deleteRateCountsBefore } from '../../../gateway/store/rate-limits.ts';
import { enterWith, giveToken, lockOut, standing } from '../../support/administrator.ts';
import { logIn, type Visit } from '../../support/portal-visit.ts';
import type { PhoneToken } from '../../support/scripted-phone.ts';
import { demoUser, startTestGateway, type TestGateway } from '../../support/test-gateway.ts';
import type { Page } from '../../support/visitor.ts';

const UNLOCK = '/admin/users/unlock';
const REVOKE = '/admin/users/revoke';

let gateway: TestGateway;
const tokens = new Map<string, PhoneToken>();

beforeAll(async () => {
  gateway = await startTestGateway();
  for (const loginId of ['master', 'admin', 'user1']) {
    tokens.set(loginId, await giveToken(gateway, loginId));
  }
});

beforeEach(async () => {
  const { db } = gateway.bank.store;
  await deleteRateCountsBefore(db, Number.MAX_SAFE_INTEGER);
  await db.updateTable('users').set({ otpMisses: 0, otpLockedAt: null }).execute();
  await db.deleteFrom('confirmationMisses').execute();
});

afterAll(async () => {
  await gateway.stop();
});

async function enter(loginId: string): Promise<Visit> {
  const token = tokens.get(loginId) ?? (await giveToken(gateway, loginId));
  const visit = await enterWith(gateway, loginId, token);
  expect(visit.page.heading).toBe('トップページ');
  return visit;
}

function idOf(loginId: string): string {
  return demoUser(gateway, loginId).id;
}

/** Fills the task's form with several ticked boxes. */
async function act(
  { visitor }: Pick<Visit, 'visitor'>,
  url: string,
  loginIds: readonly string[],
  password: string,
): Promise<Page> {
  const page = await visitor.get('/top');
  const csrf = /name="csrf" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
  const body = new URLSearchParams({ csrf, confirmationPassword: password });
  for (const loginId of loginIds) body.append('users', idOf(loginId));
  return await visitor.send('POST', url, {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: body.toString(),
  });
}

function confirmationOf(loginId: string): string {
  return demoUser(gateway, loginId).confirmationPassword ?? '';
}

async function lastAudit(event: string): Promise<unknown> {
  const rows = await gateway.bank.store.db
    .selectFrom('audit')
    .select(['actor', 'userId'])
    .where('event', '=', event)
    .orderBy('at', 'desc')
    .orderBy('sequence', 'desc')
    .execute();
  return rows[0];
}

describe('ワンタイムパスワード利用停止解除', () => {
  test('leads from [管理] by the guide’s headings to the list (K3–K8)', async () => {
    await lockOut(gateway, 'user1');
    const { visitor, page } = await enter('admin');
    expect(page.html).toContain('href="/admin"');
    expect((await visitor.get('/admin')).heading).toBe('業務選択');
    const tasks = await visitor.get('/admin/users');
    expect(tasks.heading).toBe('作業内容選択');
    expect(tasks.text).toContain('管理 利用管理 利用情報の管理');
    const list = await visitor.get(UNLOCK);
    expect(list.heading).toBe('ワンタイムパスワード利用停止解除一覧');
    expect(list.html).toContain(`value="${idOf('user1')}"`);
    expect(list.text).toContain('利用停止');
    expect(list.html).not.toContain(idOf('user2'));
  });

  test('releases several at once and shows their 認証状態 (K8–K12)', async () => {
    for (const loginId of ['user1', 'user2']) await lockOut(gateway, loginId);
    const master = await enter('master');
    const page = await act(master, UNLOCK, ['user1', 'user2'], confirmationOf('master'));
    expect(page.heading).toBe('ワンタイムパスワード利用停止解除結果');
    expect(page.text).toContain('user1 一ノ瀬 翔 一般ユーザ 利用中');
    expect(page.text).toContain('user2 二宮 葵 一般ユーザ 未発行');
    expect(page.text).toContain('トップページへ 利用管理メニューへ');
    expect(await standing(gateway, 'user1')).toEqual({ isLocked: false, token: 'active' });
  });

  test('asks for somebody and for the 確認用パスワード at their fields', async () => {
    await lockOut(gateway, 'user1');
    const master = await enter('master');
    const page = await act(master, UNLOCK, [], '');
    expect(page.errors).toEqual({
      users: '利用者を選択してください。',
      confirmationPassword: '確認用パスワードを入力してください。',
    });
    const again = await act(master, UNLOCK, ['user1'], 'wrong');
    expect(again.errors['confirmationPassword']).toContain('あと5回');
    expect(again.html).toMatch(new RegExp(`value="${idOf('user1')}"[^>]* checked`));
    expect(await standing(gateway, 'user1')).toMatchObject({ isLocked: true });
  });
});

describe('確認用パスワード利用停止 (M6)', () => {
  test('comes with the sixth wrong one in a row, all at once or not, and the right one then opens nothing', async () => {
    await lockOut(gateway, 'user1');
    const master = await enter('master');
    const pages = await Promise.all(
      Array.from({ length: 9 }, () => act(master, UNLOCK, ['user1'], 'wrong')),
    );
    expect(pages.filter((page) => page.status === 403).length).toBe(4);
    const page = await act(master, UNLOCK, ['user1'], confirmationOf('master'));
    expect(page.status).toBe(403);
    expect(page.text).toContain('確認用パスワード利用停止');
    expect(await standing(gateway, 'user1')).toMatchObject({ isLocked: true });
    expect(await lastAudit('confirmation.locked')).toEqual({
      actor: `user:${idOf('master')}`,
      userId: idOf('master'),
    });
  });

  test('is put off by a right one', async () => {
    await lockOut(gateway, 'user1');
    const master = await enter('master');
    for (let tries = 0; tries < 5; tries += 1) await act(master, UNLOCK, ['user1'], 'wrong');
    const page = await act(master, UNLOCK, ['user1'], confirmationOf('master'));
    expect(page.heading).toBe('ワンタイムパスワード利用停止解除結果');
    await lockOut(gateway, 'user1');
    const again = await act(master, UNLOCK, ['user1'], 'wrong');
    expect(again.errors['confirmationPassword']).toContain('あと5回');
  });
});

describe('who may do what (M4, M5)', () => {
  test('an administrator cannot release a master or himself, and the try is recorded (K2)', async () => {
    for (const loginId of ['master', 'user2']) await lockOut(gateway, loginId);
    const admin = await enter('admin');
    const list = await admin.visitor.get(UNLOCK);
    expect(list.html).not.toContain(`value="${idOf('master')}"`);
    const page = await act(admin, UNLOCK, ['master', 'user2'], confirmationOf('admin'));
    expect(page.status).toBe(403);
    expect(page.text).toContain('1名は、お客さまの権限では操作できません');
    expect(await standing(gateway, 'master')).toMatchObject({ isLocked: true });
    expect(await standing(gateway, 'user2')).toMatchObject({ isLocked: false });
    expect(await lastAudit('user.unlock-refused')).toEqual({
      actor: `user:${idOf('admin')}`,
      userId: idOf('master'),
    });
  });

  test('a general user has no [管理], and is refused and recorded at every address of it', async () => {
    const user = await enter('user1');
    expect(user.page.html).not.toContain('href="/admin"');
    for (const url of ['/admin', '/admin/users', UNLOCK, REVOKE]) {
      expect((await user.visitor.get(url)).status).toBe(403);
    }
    const page = await act(user, REVOKE, ['master'], confirmationOf('user1'));
    expect(page.status).toBe(403);
    expect(await standing(gateway, 'master')).toMatchObject({ token: 'active' });
    const rows = await gateway.bank.store.db
      .selectFrom('audit')
      .select('detail')
      .where('event', '=', 'admin.refused')
      .execute();
    expect(rows.map(({ detail }) => detail)).toContain(`{"page":"${REVOKE}"}`);
    expect(rows).toHaveLength(5);
  });

  test('nobody reaches 管理 before the one-time password', async () => {
    gateway.bank.time.now += 60_000;
    const { visitor } = await logIn(gateway, 'master');
    expect((await visitor.get(REVOKE)).heading).toBe('ワンタイムパスワード認証');
  });

  test('a form of another visit is refused', async () => {
    const admin = await enter('admin');
    const page = await admin.visitor.send('POST', REVOKE, {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `users=${idOf('user1')}&confirmationPassword=${confirmationOf('admin')}`,
    });
    expect(page.status).toBe(403);
    expect(await standing(gateway, 'user1')).toMatchObject({ token: 'active' });
  });
});

describe('トークンの失効', () => {
  test('lists whoever has a token, the administrator himself included (K26, M5)', async () => {
    await issueToken(gateway.bank, {
      userId: idOf('user3'),
      mail: 'user3@softbank.ne.jp',
      pin: '4711',
      alreadyDownloaded: false,
      requestId: 'listed',
    });
    const { visitor } = await enter('admin');
    const list = await visitor.get(REVOKE);
    expect(list.heading).toBe('トークン失効');
    expect(list.text).toContain('user3 三浦 蓮 一般ユーザ 未確認');
    for (const loginId of ['admin', 'user1', 'user3']) {
      expect(list.html).toContain(`value="${idOf(loginId)}"`);
    }
    expect(list.html).not.toContain(`value="${idOf('master')}"`);
    const found = await visitor.get(`${REVOKE}?q=ＵＳＥＲ3`.toLowerCase());
    expect(found.text).toContain('user3');
    expect(found.text).not.toContain('user1 一ノ瀬');
    expect((await visitor.get(`${REVOKE}?q=%25&page=-4`)).text).toContain(
      '当てはまる利用者はいません',
    );
  });

  test('ends the token and the user’s sessions at once, says when and what next (K21, K22, K30–K33)', async () => {
    const user = await enter('user1');
    const admin = await enter('admin');
    gateway.bank.time.now = Date.parse('2026-11-25T14:00:00+09:00');
    const { now } = gateway.bank.time;
    await gateway.bank.store.transaction(({ db }) =>
      db.updateTable('sessions').set({ lastSeenAt: now, startedAt: now }).execute(),
    );
    const page = await act(admin, REVOKE, ['user1'], confirmationOf('admin'));
    expect(page.heading).toBe('トークン失効結果');
    expect(page.text).toContain('user1 一ノ瀬 翔 一般ユーザ 失効 2026年11月25日（水）14時30分以降');
    expect(page.text).toContain('ソフトウェアトークンアプリは削除してください');
    expect((await user.visitor.get('/top')).heading).toBe('ログイン');
    expect((await act(admin, REVOKE, ['user1'], confirmationOf('admin'))).text).toContain(
      '変更はありません',
    );
    gateway.bank.time.now += 30 * 60_000;
    tokens.set('user1', await giveToken(gateway, 'user1'));
    expect((await user.visitor.get('/top')).heading).toBe('ログイン');
  });

  test('of oneself leads to the login (M5)', async () => {
    const admin = await enter('admin');
    const page = await act(admin, REVOKE, ['admin'], confirmationOf('admin'));
    expect(page.text).toContain('お客さまご自身のトークンを失効したため、ログアウトしました');
    expect((await admin.visitor.get('/admin')).heading).toBe('ログイン');
  });
});
