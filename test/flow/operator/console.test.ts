// The operator's console over HTTP: who gets in, what each role may do, and what is done for customers (requirements B1–B5, K2, M6).
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deleteRateCountsBefore } from '../../../gateway/store/rate-limits.ts';
import { enterWith, giveToken, lockOut, standing } from '../../support/administrator.ts';
import {
  enrolOperator,
  makeOperator,
  OPERATOR_PASSWORD,
  readKey,
  shownCode,
} from '../../support/operator-visit.ts';
import { demoUser, startTestGateway, type TestGateway } from '../../support/test-gateway.ts';
import { createVisitor, type Page, type Visitor } from '../../support/visitor.ts';

let gateway: TestGateway;
let operator: Visitor;
let support: Visitor;
let auditor: Visitor;

beforeAll(async () => {
  gateway = await startTestGateway();
  operator = (await enrolOperator(gateway, await makeOperator(gateway, 'operator'))).visitor;
  support = (await enrolOperator(gateway, await makeOperator(gateway, 'support'))).visitor;
  auditor = (await enrolOperator(gateway, await makeOperator(gateway, 'auditor'))).visitor;
});

beforeEach(async () => {
  await deleteRateCountsBefore(gateway.bank.store.db, Number.MAX_SAFE_INTEGER);
  const now = gateway.bank.time.now;
  await gateway.bank.store.db
    .updateTable('operatorSessions')
    .set({ startedAt: now, lastSeenAt: now })
    .execute();
});

afterAll(async () => {
  await gateway.stop();
});

async function post(
  visitor: Visitor,
  path: string,
  fields: Readonly<Record<string, string>> = {},
): Promise<Page> {
  const page = await visitor.get('/operator');
  const csrf = /name="csrf" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
  const body = new URLSearchParams({ csrf, ...fields }).toString();
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return await visitor.send('POST', path, { headers, body });
}

function userPath(loginId: string, rest = ''): string {
  return `/operator/users/${demoUser(gateway, loginId).id}${rest}`;
}

async function contractPath(rest = ''): Promise<string> {
  const { id } = await gateway.bank.store.db
    .selectFrom('contracts')
    .select('id')
    .where('name', '=', 'デモ商事株式会社')
    .executeTakeFirstOrThrow();
  return `/operator/contracts/${id}${rest}`;
}

async function refusals(): Promise<unknown[]> {
  return await gateway.bank.store.db
    .selectFrom('audit')
    .select(['actor', 'detail'])
    .where('event', '=', 'operator.refused')
    .execute();
}

describe('login at the console', () => {
  test('has no default account, not in the demo either', async () => {
    const visitor = createVisitor(gateway.origin);
    const login = await visitor.get('/operator');
    expect(login.heading).toBe('オペレータのログイン');
    for (const name of ['admin', 'operator', 'root', 'master']) {
      const page = await visitor.submit(login, '/operator/login', { name, password: name });
      expect(page.text).toContain('オペレータ名またはパスワードが正しくありません');
    }
  });

  test('shows nothing before the second factor, and not the key again', async () => {
    const visitor = createVisitor(gateway.origin);
    const login = await visitor.get('/operator');
    const code = await visitor.submit(login, '/operator/login', {
      name: 'operator-1',
      password: OPERATOR_PASSWORD,
    });
    expect(code.heading).toBe('認証コード');
    expect(code.html).not.toContain('data-key');
    expect((await visitor.get(userPath('user1'))).heading).toBe('認証コード');
    const again = await visitor.submit(code, '/operator/code', { code: '000000' });
    expect(again.text).toContain('コードが正しくないか');
  });

  test('stops after ten wrong codes', async () => {
    const visitor = createVisitor(gateway.origin);
    const login = await visitor.get('/operator');
    const fields = { name: 'support-1', password: OPERATOR_PASSWORD };
    let page = await visitor.submit(login, '/operator/login', fields);
    for (let tries = 0; tries < 10; tries += 1) {
      page = await visitor.submit(page, '/operator/code', { code: '12345' });
    }
    expect(page.text).toContain('ご利用を停止しています');
    await gateway.bank.store.db.updateTable('operators').set({ totpMisses: 0 }).execute();
  });

  test('enrols by a typed key, and a used code opens nothing', async () => {
    const visitor = createVisitor(gateway.origin);
    const name = 'auditor-1';
    await gateway.bank.store.db
      .updateTable('operators')
      .set({ totpSealed: null, totpEnrolledAt: null, totpLastStep: null })
      .where('name', '=', name)
      .execute();
    const login = await visitor.get('/operator');
    const fields = { name, password: OPERATOR_PASSWORD };
    const page = await visitor.submit(login, '/operator/login', fields);
    expect(page.heading).toBe('認証アプリの登録');
    const secret = readKey(/data-key>([^<]*)</.exec(page.html)?.[1] ?? '');
    const code = shownCode(secret, gateway.bank.time.now);
    expect((await visitor.submit(page, '/operator/code', { code })).heading).toBe('契約・利用者');
    const second = createVisitor(gateway.origin);
    const next = await second.submit(await second.get('/operator'), '/operator/login', fields);
    expect(next.heading).toBe('認証コード');
    const replayed = await second.submit(next, '/operator/code', { code });
    expect(replayed.text).toContain('すでに使用されています');
  });

  test('is not there behind a proxy that nobody named', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.9' };
    const page = await createVisitor(gateway.origin).send('GET', '/operator/login', { headers });
    expect(page.status).toBe(404);
  });

  test('ends after 15 idle minutes', async () => {
    gateway.bank.time.now += 15 * 60_000;
    expect((await operator.get('/operator')).heading).toBe('オペレータのログイン');
  });
});

describe('roles', () => {
  test('support and auditor look, and do nothing of an operator’s, by address either', async () => {
    const acts = [
      userPath('user1', '/otp-release'),
      userPath('user1', '/revocation'),
      userPath('user1', '/confirmation-release'),
      userPath('user1', '/login-release'),
      userPath('user1', '/certificate'),
      userPath('user1', '/certificate-revocation'),
      await contractPath('/application'),
      await contractPath('/cancellation'),
      '/operator/contracts',
    ];
    for (const visitor of [support, auditor]) {
      expect((await visitor.get(userPath('user1'))).status).toBe(200);
      for (const path of acts) {
        expect((await post(visitor, path, { askedBy: '受付1', name: 'x' })).status).toBe(403);
      }
    }
    expect((await post(auditor, '/operator/clock', { forwardMinutes: '1' })).status).toBe(403);
    expect(await refusals()).toHaveLength(2 * acts.length + 1);
    expect((await support.get(userPath('user1'))).html).not.toContain('/revocation');
  });

  test('a customer of the bank is nobody here', async () => {
    const token = await giveToken(gateway, 'master');
    const { visitor } = await enterWith(gateway, 'master', token);
    expect((await visitor.get(userPath('user1'))).heading).toBe('オペレータのログイン');
  });
});

describe('what an operator does for customers', () => {
  test('releases the master’s own lock, with who asked and who did it (K2)', async () => {
    await lockOut(gateway, 'master');
    const nobody = await post(operator, userPath('master', '/otp-release'), { askedBy: ' ' });
    expect(nobody.text).toContain('依頼者（受付番号）を入力してください');
    expect(await standing(gateway, 'master')).toMatchObject({ isLocked: true });
    const page = await post(operator, userPath('master', '/otp-release'), {
      askedBy: '増田 明（受付 1201）',
    });
    expect(page.text).toContain('利用停止を解除しました');
    expect(page.text).toMatch(/ワンタイムパスワード利用解除 増田 明（受付 1201） operator-1/);
    expect(await standing(gateway, 'master')).toMatchObject({ isLocked: false, token: 'active' });
  });

  test('revokes any token, the master’s included', async () => {
    const page = await post(operator, userPath('master', '/revocation'), { askedBy: '紛失' });
    expect(page.text).toMatch(/トークンを失効しました。.*以降に\(再\)発行できます/);
    expect(await standing(gateway, 'master')).toMatchObject({ token: 'revoked' });
  });

  test('releases the 確認用パスワード (M6)', async () => {
    const { id: userId } = demoUser(gateway, 'admin');
    await gateway.bank.store.db
      .insertInto('confirmationMisses')
      .values({ userId, misses: 6 })
      .execute();
    expect((await operator.get(userPath('admin'))).text).toContain('利用停止 連続誤り6回');
    const act = userPath('admin', '/confirmation-release');
    expect((await post(operator, act, { askedBy: '1' })).text).toContain('解除しました');
    expect((await post(operator, act, { askedBy: '1' })).text).toContain('なっていません');
  });

  test('hands out a new first password, with which サービス開始登録 begins anew', async () => {
    const page = await post(operator, userPath('user1', '/login-release'), { askedBy: '本人' });
    const password = /初期パスワードは「([^」]+)」/.exec(page.text)?.[1] ?? '';
    expect(password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    const visitor = createVisitor(gateway.origin);
    const login = await visitor.get('/login');
    const typed = { loginId: 'user1', password: password.toUpperCase().replaceAll('-', ' ') };
    const start = await visitor.submit(login, '/login', typed);
    expect(start.heading).toBe('サービス開始登録');
    const fields = {
      password,
      passwordAgain: password,
      confirmationPassword: 'another good one',
      confirmationPasswordAgain: 'another good one',
    };
    const again = await visitor.submit(start, '/start', fields);
    expect(again.errors['password']).toContain('最初にお渡ししたパスワードとは異なる');
  });

  test('receives an application for all users, and ends it (B1–B5, K2)', async () => {
    const cancelled = await post(operator, await contractPath('/cancellation'), { askedBy: '1' });
    expect(cancelled.text).toContain('解約しました');
    expect(cancelled.text).toContain('ワンタイムパスワード 未利用');
    gateway.bank.time.now = Date.parse('2026-12-30T15:00:00+09:00');
    await gateway.bank.store.db
      .updateTable('operatorSessions')
      .set({ startedAt: gateway.bank.time.now, lastSeenAt: gateway.bank.time.now })
      .execute();
    const page = await post(operator, await contractPath('/application'), { askedBy: '申込書 7' });
    expect(page.text).toContain('2027年1月4日（月）10時00分以降');
    expect(page.text).toContain('ワンタイムパスワード利用申込書 申込書 7 operator-1');
  });

  test('refuses a certificate that is not of the bank’s authority', async () => {
    const page = await post(operator, userPath('user1', '/certificate'), { pem: 'nonsense' });
    expect(page.text).toContain('読み取れません');
  });

  test('revokes a certificate', async () => {
    const page = await operator.get(userPath('user3'));
    const fingerprint = /name="fingerprint" value="([0-9a-f]{64})"/.exec(page.html)?.[1] ?? '';
    const act = userPath('user3', '/certificate-revocation');
    expect((await post(operator, act, { fingerprint })).text).toContain('失効しました');
    expect((await post(operator, act, { fingerprint })).text).toContain('ありません');
  });
});

describe('the demo’s clock', () => {
  test('moved forward leaves the codes of an app right, which keeps real time', async () => {
    const { visitor, secret } = await enrolOperator(
      gateway,
      await makeOperator(gateway, 'support', 'clock-1'),
    );
    const moved = await post(visitor, '/operator/clock', { forwardMinutes: '14' });
    expect(moved.status).toBe(303);
    gateway.bank.time.now += 60_000;
    const again = createVisitor(gateway.origin);
    const fields = { name: 'clock-1', password: OPERATOR_PASSWORD };
    const page = await again.submit(await again.get('/operator'), '/operator/login', fields);
    const code = shownCode(secret, gateway.bank.time.now);
    expect((await again.submit(page, '/operator/code', { code })).heading).toBe('契約・利用者');
  });
});
