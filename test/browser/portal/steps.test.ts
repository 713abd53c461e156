// The guide's PC side, screen by screen, in a real Chromium (requirements C0b, E2–I6, J1–J4); each is photographed,
// read by axe-core, and looked at 320 px wide.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { revokeToken } from '../../../gateway/flows/revoke-token.ts';
import { launchChromium, photograph } from '../../support/browser.ts';
import {
  enterOtp,
  fieldError,
  heading,
  issue,
  logIn,
  lookAt,
  press,
} from '../../support/portal-page.ts';
import { shownOtp, type PhoneToken } from '../../support/scripted-phone.ts';
import { demoUser, startTestGateway, type TestGateway } from '../../support/test-gateway.ts';
import { provisionIssued } from '../../support/token-in-hand.ts';

let gateway: TestGateway;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let token: PhoneToken;

beforeAll(async () => {
  [gateway, browser] = await Promise.all([startTestGateway(), launchChromium()]);
});

afterAll(async () => {
  await browser.close();
  await gateway.stop();
});

beforeEach(async () => {
  gateway.bank.time.now += 120_000;
  context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1024, height: 768 } });
  page = await context.newPage();
});

afterEach(async () => {
  await context.close();
});

function otpNow(): string {
  return shownOtp(token, gateway.bank.time.now);
}

describe('before the login', () => {
  test('ログイン and the procedure of the guide', async () => {
    await page.goto(`${gateway.origin}/`);
    expect(await heading(page)).toBe('ログイン');
    await lookAt(page, 'portal/login');
    await press(page, 'ログイン');
    expect(await fieldError(page, 'ログインID')).toMatch(/入力してください/);
    expect(await fieldError(page, 'ログインパスワード')).toMatch(/入力してください/);
    expect(await page.evaluate('document.activeElement.className')).toBe('problems');
    expect(await page.title()).toMatch(/^エラー：ログイン/);
    await lookAt(page, 'portal/login-wrong');
    await page.getByRole('link', { name: 'ワンタイムパスワード利用開始・発行手順' }).click();
    expect(await heading(page)).toBe('ワンタイムパスワード利用開始・発行手順');
    await lookAt(page, 'portal/guide');
  });

  test('サービス開始登録 comes first for a new user (C0b)', async () => {
    await logIn(page, gateway, 'user2');
    expect(await heading(page)).toBe('サービス開始登録');
    await lookAt(page, 'portal/service-start');
    await press(page, '登録');
    expect(await fieldError(page, '確認用パスワード')).toMatch(/入力してください/);
    await lookAt(page, 'portal/service-start-wrong');
    for (const [label, password] of [
      ['新しいログインパスワード', 'correct horse battery'],
      ['確認用パスワード', 'another good one'],
    ] as const) {
      await page.getByLabel(label, { exact: true }).fill(password);
      await page.getByLabel(`${label}（確認のため再入力）`).fill(password);
    }
    await press(page, '登録');
    expect(await heading(page)).toBe('ワンタイムパスワードトークン発行');
  });
});

describe('first use', () => {
  test('wrong inputs of トークン発行 are answered at their fields', async () => {
    await logIn(page, gateway, 'user1');
    expect(await heading(page)).toBe('ワンタイムパスワードトークン発行');
    await lookAt(page, 'portal/issue');
    await issue(page, 'a..b@softbank.ne.jp', '47');
    expect(await fieldError(page, 'メールアドレス')).toMatch(/ピリオド/);
    expect(await fieldError(page, '利用開始パスワード')).toMatch(/4桁以上8桁以内/);
    await lookAt(page, 'portal/issue-wrong');
    await page.getByLabel('利用開始パスワード').fill('1234');
    expect(await page.locator('[data-pin-warning]').isVisible()).toBe(true);
    await issue(page, 'someone@example.com', '1234');
    expect(await page.getByText('メールアドレスではありません').isVisible()).toBe(true);
    await lookAt(page, 'portal/issue-warned');
  });

  test('トークン発行, 認証確認 with live status, トップページ (F1–I3)', async () => {
    await logIn(page, gateway, 'user1');
    await issue(page, 'a..b.@docomo.ne.jp', '4711');
    expect(await heading(page)).toBe('ワンタイムパスワード認証確認');
    expect(await page.locator('[data-user-id]').innerText()).toMatch(/^(\d{4} ){3}\d$/);
    await lookAt(page, 'portal/confirm');
    await enterOtp(page, '1234', '認証確認');
    expect(await fieldError(page, 'ワンタイムパスワード')).toMatch(/8桁の数字/);
    await lookAt(page, 'portal/confirm-wrong');
    await press(page, 'メールを再送する');
    await page.getByText('メールをもう一度送信しました。').waitFor();
    token = await provisionIssued(gateway.bank, demoUser(gateway, 'user1').id);
    await page.getByText('初期設定が完了しました').waitFor();
    await lookAt(page, 'portal/confirm-set-up');
    await page.emulateMedia({ media: 'print' });
    await photograph(page, 'portal/confirm-print');
    expect(await page.getByText('◎トークン情報').isVisible()).toBe(true);
    expect(await page.getByLabel('ワンタイムパスワード', { exact: true }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await enterOtp(page, otpNow(), '認証確認');
    expect(await heading(page)).toBe('トップページ');
    await lookAt(page, 'portal/top');
    await press(page, 'ログアウト');
    expect(await page.getByText('ログアウトしました。').isVisible()).toBe(true);
  });
});

describe('with a token', () => {
  test('ワンタイムパスワード認証: wrong, replayed, right (J1c–J1f)', async () => {
    await logIn(page, gateway, 'user1');
    expect(await heading(page)).toBe('ワンタイムパスワード認証');
    await lookAt(page, 'portal/otp');
    await enterOtp(page, '00000000', '認証');
    expect(await fieldError(page, 'ワンタイムパスワード')).toMatch(/あと9回/);
    await lookAt(page, 'portal/otp-wrong');
    const otp = otpNow();
    await enterOtp(page, otp, '認証');
    expect(await heading(page)).toBe('トップページ');
    await press(page, 'ログアウト');
    await logIn(page, gateway, 'user1');
    await enterOtp(page, otp, '認証');
    expect(await fieldError(page, 'ワンタイムパスワード')).toMatch(/すでに使用されています/);
    await page.getByRole('link', { name: '同期ズレ補正' }).click();
    expect(await heading(page)).toBe('同期ズレ補正');
    await lookAt(page, 'portal/resync');
  });

  test('[トークン発行の省略] leads to 認証, which confirms the token (J2–J4)', async () => {
    await logIn(page, gateway, 'admin');
    await issue(page, 'admin@docomo.ne.jp', '4711');
    await press(page, 'ログアウト');
    const adminToken = await provisionIssued(gateway.bank, demoUser(gateway, 'admin').id);
    await logIn(page, gateway, 'admin');
    expect(await heading(page)).toBe('ワンタイムパスワードトークン発行');
    await lookAt(page, 'portal/issue-again');
    await page.getByRole('link', { name: 'トークン発行の省略' }).click();
    expect(await heading(page)).toBe('ワンタイムパスワード認証');
    await enterOtp(page, shownOtp(adminToken, gateway.bank.time.now), '認証');
    expect(await heading(page)).toBe('トップページ');
  });

  test('a locked user and a revoked token are told what to do (K1, K21, K32)', async () => {
    const { id } = demoUser(gateway, 'admin');
    await gateway.bank.store.db
      .updateTable('users')
      .set({ otpLockedAt: gateway.bank.time.now })
      .where('id', '=', id)
      .execute();
    await logIn(page, gateway, 'admin');
    expect(await heading(page)).toBe('ワンタイムパスワード利用停止');
    await lookAt(page, 'portal/locked');
    const actor = { kind: 'operator', operatorId: 'test' } as const;
    const targetUserId = demoUser(gateway, 'user1').id;
    await revokeToken(gateway.bank, { actor, targetUserId });
    await logIn(page, gateway, 'user1');
    expect(await heading(page)).toBe('トークンの再発行をお待ちください');
    await lookAt(page, 'portal/revoked');
  });
});

describe('without scripts', () => {
  test('the whole way works, by the button that renews the status', async () => {
    const plain = await browser.newContext({ locale: 'ja-JP', javaScriptEnabled: false });
    page = await plain.newPage();
    await logIn(page, gateway, 'master');
    await issue(page, 'master@docomo.ne.jp', '4711');
    const masterToken = await provisionIssued(gateway.bank, demoUser(gateway, 'master').id);
    await page.getByRole('link', { name: '状況を更新' }).click();
    expect(await page.getByText('初期設定が完了しました').isVisible()).toBe(true);
    await enterOtp(page, shownOtp(masterToken, gateway.bank.time.now), '認証確認');
    expect(await heading(page)).toBe('トップページ');
    await plain.close();
  });

  test('the keyboard alone is enough', async () => {
    await page.goto(`${gateway.origin}/login`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('本文へ');
    await page.keyboard.press('Tab');
    await page.keyboard.type('user2');
    await page.keyboard.press('Tab');
    await page.keyboard.type('correct horse battery');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'ワンタイムパスワードトークン発行' }).waitFor();
  });
});
