// Sessions: rotated at each step up, ended at once by lock and revocation, and by time; forms only of one's own.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { revokeToken } from '../../../gateway/flows/revoke-token.ts';
import { unlockUser } from '../../../gateway/flows/unlock-user.ts';
import { verifyOtp } from '../../../gateway/flows/verify-otp.ts';
import { deleteRateCountsBefore } from '../../../gateway/store/rate-limits.ts';
import { ISSUE_FIELDS, logIn, logInAndIssue, type Visit } from '../../support/portal-visit.ts';
import { shownOtp, type PhoneToken } from '../../support/scripted-phone.ts';
import { demoUser, startTestGateway, type TestGateway } from '../../support/test-gateway.ts';
import { provisionIssued } from '../../support/token-in-hand.ts';
import { createVisitor } from '../../support/visitor.ts';

const MINUTE = 60_000;
const operator = { kind: 'operator', operatorId: 'test' } as const;

let gateway: TestGateway;
let token: PhoneToken;

beforeAll(async () => {
  gateway = await startTestGateway();
  await setUp('user1');
});

beforeEach(async () => {
  await deleteRateCountsBefore(gateway.bank.store.db, Number.MAX_SAFE_INTEGER);
  gateway.bank.time.now += 2 * MINUTE;
});

afterAll(async () => {
  await gateway.stop();
});

async function setUp(loginId: string): Promise<Visit> {
  const { visitor, page } = await logInAndIssue(gateway, loginId);
  token = await provisionIssued(gateway.bank, demoUser(gateway, loginId).id);
  const otp = shownOtp(token, gateway.bank.time.now);
  return { visitor, page: await visitor.submit(page, '/token/confirm', { otp }) };
}

async function enter(): Promise<Visit> {
  const { visitor, page } = await logIn(gateway, 'user1');
  const otp = shownOtp(token, gateway.bank.time.now);
  return { visitor, page: await visitor.submit(page, '/otp', { otp }) };
}

describe('a session', () => {
  test('has 128 random bits, stored as a hash only, and a new id at each step up', async () => {
    const visitor = createVisitor(gateway.origin);
    await visitor.get('/login');
    const before = visitor.cookies.get('session') ?? '';
    const { page } = await logIn(gateway, 'user1', visitor);
    const firstFactors = visitor.cookies.get('session') ?? '';
    const otp = shownOtp(token, gateway.bank.time.now);
    await visitor.submit(page, '/otp', { otp });
    const full = visitor.cookies.get('session') ?? '';
    expect(new Set([before, firstFactors, full]).size).toBe(3);
    expect(full).toMatch(/^[0-9a-f]{32}$/);
    const rows = await gateway.bank.store.db.selectFrom('sessions').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(full);
    visitor.cookies.set('session', firstFactors);
    expect((await visitor.get('/top')).heading).toBe('ログイン');
  });

  test('starts with one cookie, whether its page or its headers alone are asked for', async () => {
    for (const method of ['GET', 'HEAD']) {
      for (const path of ['/login', '/top', '/nowhere']) {
        const { headers } = await createVisitor(gateway.origin).send(method, path);
        expect(headers['set-cookie'], `${method} ${path}`).toHaveLength(1);
      }
    }
  });

  test('does not reach トップページ with the first factors alone', async () => {
    const { visitor } = await logIn(gateway, 'user1');
    expect((await visitor.get('/top')).heading).toBe('ワンタイムパスワード認証');
    expect((await visitor.get('/token/issue')).heading).toBe('ワンタイムパスワード認証');
    expect((await visitor.get('/token/confirm')).heading).toBe('ワンタイムパスワード認証');
    expect((await visitor.get('/start')).heading).toBe('ワンタイムパスワード認証');
  });

  test('of one step up asked for twice at the same moment goes on once', async () => {
    const { visitor, page } = await logIn(gateway, 'user1');
    const otp = shownOtp(token, gateway.bank.time.now);
    const pages = await Promise.all([
      visitor.submit(page, '/otp', { otp }),
      visitor.submit(page, '/otp', { otp }),
    ]);
    expect(pages.filter(({ heading }) => heading === 'トップページ').length).toBeGreaterThan(0);
    const rows = await gateway.bank.store.db
      .selectFrom('sessions')
      .select('idHash')
      .where('startedAt', '=', gateway.bank.time.now)
      .execute();
    expect(rows).toHaveLength(1);
  });

  test('ends after 30 idle minutes, however often the page asks by itself', async () => {
    const { visitor, page } = await enter();
    expect(page.heading).toBe('トップページ');
    gateway.bank.time.now += 29 * MINUTE;
    await visitor.get('/token/progress');
    expect((await visitor.get('/top')).heading).toBe('トップページ');
    gateway.bank.time.now += 30 * MINUTE;
    const ended = await visitor.get('/top');
    expect(ended.heading).toBe('ログイン');
    expect(ended.text).toContain('ログアウトしました。もう一度ログインしてください');
  });

  test('ends after ten hours, however busy', async () => {
    const { visitor } = await enter();
    for (let minutes = 0; minutes < 10 * 60 - 20; minutes += 20) {
      gateway.bank.time.now += 20 * MINUTE;
      expect((await visitor.get('/top')).heading).toBe('トップページ');
    }
    gateway.bank.time.now += 20 * MINUTE;
    expect((await visitor.get('/top')).heading).toBe('ログイン');
  });

  test('ends with ログアウト, also for a copy of its cookie', async () => {
    const { visitor, page } = await enter();
    const copy = createVisitor(gateway.origin);
    copy.cookies.set('session', visitor.cookies.get('session') ?? '');
    expect((await copy.get('/top')).heading).toBe('トップページ');
    expect((await visitor.submit(page, '/logout')).text).toContain('ログアウトしました。');
    expect((await copy.get('/top')).heading).toBe('ログイン');
  });

  test('ends at once with a lock, and stays ended after its release', async () => {
    const { visitor } = await enter();
    const { id } = demoUser(gateway, 'user1');
    for (let tries = 0; tries < 10; tries += 1) {
      gateway.bank.time.now += 31_000;
      await verifyOtp(gateway.bank, { userId: id, otp: '00000000', at: 'login' });
    }
    expect((await visitor.get('/top')).heading).toBe('ログイン');
    const outcome = await unlockUser(gateway.bank, { actor: operator, targetUserId: id });
    expect(outcome.kind).toBe('unlocked');
    expect((await visitor.get('/top')).heading).toBe('ログイン');
  });

  test('ends at once with a revocation; the next login is told from when (K21, K32)', async () => {
    const { visitor } = await enter();
    const { id } = demoUser(gateway, 'user1');
    await revokeToken(gateway.bank, { actor: operator, targetUserId: id });
    expect((await visitor.get('/top')).heading).toBe('ログイン');
    const { page } = await logIn(gateway, 'user1');
    expect(page.status).toBe(403);
    expect(page.heading).toBe('トークンの再発行をお待ちください');
    expect(page.text).toMatch(/\d+時\d\d分以降に/);
    gateway.bank.time.now += 12 * 60 * MINUTE;
    const again = await setUp('user1');
    expect(again.page.heading).toBe('トップページ');
  });
});

describe('a form', () => {
  test('without its token, with that of another visitor, or of another site is refused', async () => {
    const { visitor, page } = await logIn(gateway, 'master');
    const other = await logIn(gateway, 'admin');
    const stranger = /name="csrf" value="([^"]*)"/.exec(other.page.html)?.[1] ?? '';
    for (const csrf of ['', stranger]) {
      const refused = await visitor.submit(page, '/token/issue', { ...ISSUE_FIELDS, csrf });
      expect(refused.status).toBe(403);
      expect(refused.heading).toBe('画面の有効期限が切れています');
    }
    const own = /name="csrf" value="([^"]*)"/.exec(page.html)?.[1] ?? '';
    const body = new URLSearchParams({ csrf: own }).toString();
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    for (const headers of [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
    ]) {
      const refused = await visitor.send('POST', '/logout', {
        headers: { ...type, ...headers },
        body,
      });
      expect(refused.status).toBe(403);
    }
    expect((await visitor.get('/token/issue')).heading).toBe('ワンタイムパスワードトークン発行');
  });

  test('that is no form, too large or holds control characters is refused', async () => {
    const visitor = createVisitor(gateway.origin);
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const json = { 'content-type': 'application/json' };
    expect((await visitor.send('POST', '/login', { headers: json, body: '{}' })).status).toBe(415);
    const large = await visitor.send('POST', '/login', { headers: type, body: 'a'.repeat(20_000) });
    expect(large.status).toBe(413);
    const control = await visitor.send('POST', '/login', { headers: type, body: 'loginId=%00' });
    expect(control.status).toBe(400);
  });
});

describe('every page', () => {
  test('forbids inline code, framing and keeping', async () => {
    const { headers } = await createVisitor(gateway.origin).send('GET', '/login');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['set-cookie']?.[0]).toMatch(/HttpOnly; SameSite=Strict$/);
  });

  test('keeps its headers where the visitor cannot be looked up', async () => {
    const broken = await startTestGateway();
    const visitor = createVisitor(broken.origin);
    visitor.cookies.set('session', '0'.repeat(32));
    await broken.bank.store.db.schema.dropTable('sessions').execute();
    const page = await visitor.send('GET', '/top');
    expect(page.status).toBe(500);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.headers['cache-control']).toBe('no-store');
    await expect(broken.stop()).rejects.toThrow('The gateway reported errors');
  });

  test('that does not exist says so in Japanese', async () => {
    const page = await createVisitor(gateway.origin).get('/no/such/page');
    expect([page.status, page.heading]).toEqual([404, '画面が見つかりません']);
  });

  test('assets are kept by browsers under a name of their content', async () => {
    const visitor = createVisitor(gateway.origin);
    const url = /href="(\/assets\/[^"]+\.css)"/.exec((await visitor.get('/login')).html)?.[1] ?? '';
    const { status, headers } = await visitor.send('GET', url);
    expect(status).toBe(200);
    expect(headers['cache-control']).toContain('immutable');
    expect(headers['content-type']).toContain('text/css');
  });
});
