// ログイン as an attacker and a forgetful customer meet it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deleteRateCountsBefore } from '../../../gateway/store/rate-limits.ts';
import { logIn } from '../../support/portal-visit.ts';
import { demoUser, startTestGateway, type TestGateway } from '../../support/test-gateway.ts';
import { createVisitor, type Page, type Visitor } from '../../support/visitor.ts';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway();
});

afterAll(async () => {
  await gateway.stop();
});

async function tryLogin(visitor: Visitor, loginId: string, password: string): Promise<Page> {
  return await visitor.submit(await visitor.get('/login'), '/login', { loginId, password });
}

function withoutToken(page: Page): string {
  return page.html.replaceAll(/name="csrf" value="[^"]*"/g, '').replaceAll(/value="\w+"/g, '');
}

describe('login', () => {
  test('leads to ワンタイムパスワードトークン発行 where no token is there yet (E8)', async () => {
    const { page } = await logIn(gateway, 'user1');
    expect(page.heading).toBe('ワンタイムパスワードトークン発行');
  });

  test('answers an empty field at the field', async () => {
    const page = await tryLogin(createVisitor(gateway.origin), '', '');
    expect(page.errors).toEqual({
      loginId: 'ログインIDを入力してください。',
      password: 'ログインパスワードを入力してください。',
    });
  });

  test('answers an unknown ID, a wrong password and the other method alike', async () => {
    const certificateUser = demoUser(gateway, 'user3');
    const pages = [
      await tryLogin(createVisitor(gateway.origin), 'nobody', 'wrong-password'),
      await tryLogin(createVisitor(gateway.origin), 'user1', 'wrong-password'),
      await tryLogin(createVisitor(gateway.origin), 'user3', certificateUser.password),
    ];
    expect(pages.map((page) => page.status)).toEqual([200, 200, 200]);
    expect(new Set(pages.map(withoutToken)).size).toBe(1);
    expect(pages[0]?.text).toContain('ログインできません。');
  });

  test('keeps what was typed, except the password', async () => {
    const page = await tryLogin(createVisitor(gateway.origin), 'user1', 'wrong-password');
    expect(page.html).toContain('value="user1"');
    expect(page.html).not.toContain('wrong-password');
  });

  test('folds full-width letters in the ログインID', async () => {
    const { password } = demoUser(gateway, 'user1');
    const page = await tryLogin(createVisitor(gateway.origin), 'ｕｓｅｒ１', password);
    expect(page.heading).toBe('ワンタイムパスワードトークン発行');
  });

  test('slows guessing down, and says so alike for an ID that does not exist', async () => {
    for (const loginId of ['admin', 'no-such-admin']) {
      const visitor = createVisitor(gateway.origin);
      for (let tries = 0; tries < 6; tries += 1) await tryLogin(visitor, loginId, 'wrong-password');
      const page = await tryLogin(visitor, loginId, 'wrong-password');
      expect(page.status).toBe(429);
      expect(page.text).toMatch(/\d秒ほどお待ちいただいてから/);
    }
    gateway.bank.time.now += 120_000;
    const { page } = await logIn(gateway, 'admin');
    expect(page.heading).toBe('ワンタイムパスワードトークン発行');
  });

  test("does not let an attacker's guesses slow a browser that is the user's", async () => {
    const own = await logIn(gateway, 'master');
    const attacker = createVisitor(gateway.origin);
    for (let tries = 0; tries < 7; tries += 1) await tryLogin(attacker, 'master', 'guess');
    expect((await tryLogin(attacker, 'master', 'guess')).status).toBe(429);
    const again = await logIn(gateway, 'master', own.visitor);
    expect(again.page.heading).toBe('ワンタイムパスワードトークン発行');
  });

  test('limits one address over all IDs', async () => {
    await deleteRateCountsBefore(gateway.bank.store.db, Number.MAX_SAFE_INTEGER);
    const visitor = createVisitor(gateway.origin);
    const login = await visitor.get('/login');
    const pages = await Promise.all(
      Array.from({ length: 70 }, (_, index) =>
        visitor.submit(login, '/login', { loginId: `spray${index}`, password: 'Spring2026' }),
      ),
    );
    expect(pages.filter((page) => page.status === 429).length).toBeGreaterThanOrEqual(10);
    await deleteRateCountsBefore(gateway.bank.store.db, Number.MAX_SAFE_INTEGER);
  });

  test('writes refusals into the audit trail without what was typed', async () => {
    await tryLogin(createVisitor(gateway.origin), 'typed-by-mistake', 'x');
    const rows = await gateway.bank.store.db
      .selectFrom('audit')
      .select(['event', 'detail'])
      .where('event', '=', 'login.refused')
      .execute();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('typed-by-mistake');
  });
});

describe('サービス開始登録', () => {
  const CHOSEN = {
    password: 'correct horse battery',
    passwordAgain: 'correct horse battery',
    confirmationPassword: 'another good one',
    confirmationPasswordAgain: 'another good one',
  };

  // oxfmt-ignore: a table
  const WRONG: readonly (readonly [
    string,
    Partial<typeof CHOSEN>,
    Readonly<Record<string, RegExp>>,
  ])[] = [
    ['an empty field', { password: '' }, { password: /入力してください/ }],
    [
      'a second time that differs',
      { passwordAgain: 'other' },
      { passwordAgain: /一致していません/ },
    ],
    ['a short one', { password: 'short', passwordAgain: 'short' }, { password: /8文字以上/ }],
    [
      'one with the ログインID',
      { password: 'my-USER2-pass', passwordAgain: 'my-USER2-pass' },
      { password: /ログインIDを含む/ },
    ],
    [
      'a run',
      { password: '123456789', passwordAgain: '123456789' },
      { password: /推測されやすい/ },
    ],
    [
      'a common one',
      { password: 'Passw0rd', passwordAgain: 'Passw0rd' },
      { password: /推測されやすい/ },
    ],
    [
      'the same for both',
      { confirmationPassword: CHOSEN.password, confirmationPasswordAgain: CHOSEN.password },
      { confirmationPassword: /異なるもの/ },
    ],
    [
      'no 確認用パスワード',
      { confirmationPassword: '', confirmationPasswordAgain: '' },
      { confirmationPassword: /入力してください/ },
    ],
  ];

  test.each(WRONG)('refuses %s at its field', async (_, fields, expected) => {
    const { visitor, page } = await logIn(gateway, 'user2');
    expect(page.heading).toBe('サービス開始登録');
    const again = await visitor.submit(page, '/start', { ...CHOSEN, ...fields });
    expect(again.heading).toBe('サービス開始登録');
    expect(Object.keys(again.errors)).toEqual(Object.keys(expected));
    for (const [name, words] of Object.entries(expected)) expect(again.errors[name]).toMatch(words);
  });

  test('refuses the first password anew', async () => {
    const { visitor, page } = await logIn(gateway, 'user2');
    const { password } = demoUser(gateway, 'user2');
    const fields = { ...CHOSEN, password, passwordAgain: password };
    const again = await visitor.submit(page, '/start', fields);
    expect(again.errors['password']).toMatch(/最初にお渡ししたパスワードとは異なる/);
  });

  test('sets both passwords once and goes on (C0b)', async () => {
    const { visitor, page } = await logIn(gateway, 'user2');
    const before = visitor.cookies.get('session');
    const next = await visitor.submit(page, '/start', CHOSEN);
    expect(next.heading).toBe('ワンタイムパスワードトークン発行');
    expect(visitor.cookies.get('session')).not.toBe(before);
    const old = await logIn(gateway, 'user2');
    expect(old.page.text).toContain('ログインできません。');
    const fresh = await tryLogin(createVisitor(gateway.origin), 'user2', CHOSEN.password);
    expect(fresh.heading).toBe('ワンタイムパスワードトークン発行');
  });
});
