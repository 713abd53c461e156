// 認証 and 同期ズレ補正: what is said of each password, up to the lock (requirements J3, J4, K1, N7).
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deleteRateCountsBefore } from '../../../gateway/store/rate-limits.ts';
import { countMails, logIn, logInAndIssue } from '../../support/portal-visit.ts';
import { shownOtp } from '../../support/scripted-phone.ts';
import { demoUser, startTestGateway, type TestGateway } from '../../support/test-gateway.ts';
import { provisionIssued } from '../../support/token-in-hand.ts';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway();
});

beforeEach(async () => {
  await deleteRateCountsBefore(gateway.bank.store.db, Number.MAX_SAFE_INTEGER);
  gateway.bank.time.now += 120_000;
});

afterAll(async () => {
  await gateway.stop();
});

describe('ワンタイムパスワード認証', () => {
  test('takes the password that [トークン発行の省略] leads to, and confirms the token (J3, J4)', async () => {
    await logInAndIssue(gateway, 'master');
    const token = await provisionIssued(gateway.bank, demoUser(gateway, 'master').id);
    const { visitor, page } = await logIn(gateway, 'master');
    expect(page.heading).toBe('ワンタイムパスワードトークン発行');
    const otpPage = await visitor.get('/otp');
    expect(otpPage.heading).toBe('ワンタイムパスワード認証');
    const otp = shownOtp(token, gateway.bank.time.now);
    const grouped = `${otp.slice(0, 4)} ${otp.slice(4)}`.replaceAll(/\d/g, (digit) =>
      String.fromCodePoint(0xff10 + Number(digit)),
    );
    const next = await visitor.submit(otpPage, '/otp', { otp: grouped });
    expect(next.heading).toBe('トップページ');
    expect(next.text).toContain('お客さまのパソコン自体のセキュリティを強化するものではありません');
    const replay = await logIn(gateway, 'master');
    expect(replay.page.heading).toBe('ワンタイムパスワード認証');
    const refused = await replay.visitor.submit(replay.page, '/otp', { otp });
    expect(refused.errors['otp']).toMatch(/すでに使用されています/);
    expect(await countMails(gateway, 'replayed')).toBe(1);
  });

  test('says the tries left, then the pause, then the lock, which ends the session (K1)', async () => {
    const { visitor, page } = await logIn(gateway, 'master');
    const words: string[] = [];
    let shown = page;
    for (let tries = 0; tries < 9; tries += 1) {
      shown = await visitor.submit(shown, '/otp', { otp: '00000000' });
      words.push(shown.errors['otp'] ?? '');
      gateway.bank.time.now += 31_000;
    }
    expect(words[0]).toContain('あと9回');
    expect(words[8]).toContain('あと1回');
    gateway.bank.time.now -= 30_000;
    const paused = await visitor.submit(shown, '/otp', { otp: '00000000' });
    expect(paused.errors['otp']).toMatch(/秒ほどお待ち/);
    gateway.bank.time.now += 31_000;
    const locked = await visitor.submit(shown, '/otp', { otp: '00000000' });
    expect(locked.status).toBe(403);
    expect(locked.heading).toBe('ワンタイムパスワード利用停止');
    expect((await visitor.get('/otp')).heading).toBe('ログイン');
    expect((await logIn(gateway, 'master')).page.heading).toBe('ワンタイムパスワード利用停止');
    const visitorWithout = await logIn(gateway, 'user1');
    const guess = await visitorWithout.visitor.get('/login');
    expect(guess.text).not.toContain('利用停止');
  });

  test('同期ズレ補正 finds a clock that is off, from two passwords in a row', async () => {
    await logInAndIssue(gateway, 'admin');
    const token = await provisionIssued(gateway.bank, demoUser(gateway, 'admin').id);
    const { visitor } = await logIn(gateway, 'admin');
    const late = gateway.bank.time.now + 7 * 60_000;
    const otp = await visitor.submit(await visitor.get('/otp'), '/otp', {
      otp: shownOtp(token, late),
    });
    expect(otp.errors['otp']).toMatch(/正しくありません/);
    const resync = await visitor.get('/otp/resync');
    expect(resync.heading).toBe('同期ズレ補正');
    const empty = await visitor.submit(resync, '/otp/resync', {});
    expect(Object.keys(empty.errors)).toEqual(['first', 'second']);
    const [first, second] = [shownOtp(token, late), shownOtp(token, late + 60_000)];
    const next = await visitor.submit(resync, '/otp/resync', { first, second });
    expect(next.heading).toBe('トップページ');
  });
});
