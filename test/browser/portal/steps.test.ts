// The guide's PC side, screen by screen, in a real Chromium (requirements E2–I6, J1–J4).
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium, photograph } from '../../support/browser.ts';
import { shownOtp, type PhoneToken } from '../../support/scripted-phone.ts';
import { demoUser, startTestGateway, type TestGateway } from '../../support/test-gateway.ts';
import { provisionIssued } from '../../support/token-in-hand.ts';

let gateway: TestGateway;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [gateway, browser] = await Promise.all([startTestGateway(), launchChromium()]);
});

afterAll(async () => {
  await browser.close();
  await gateway.stop();
});

beforeEach(async () => {
  context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1024, height: 768 } });
  page = await context.newPage();
});

afterEach(async () => {
  await context.close();
});

async function logIn(loginId: string): Promise<void> {
  const { password } = demoUser(gateway, loginId);
  await page.goto(`${gateway.origin}/`);
  await page.getByLabel('ログインID').fill(loginId);
  await page.getByLabel('ログインパスワード').fill(password);
  await page.getByRole('button', { name: 'ログイン' }).click();
}

async function heading(): Promise<string> {
  return await page.getByRole('heading', { level: 1 }).innerText();
}

describe('first use', () => {
  let token: PhoneToken;

  test('walks ログイン, トークン発行, 認証確認, トップページ', async () => {
    await page.goto(`${gateway.origin}/`);
    expect(await heading()).toBe('ログイン');
    await photograph(page, 'portal/login');
    await logIn('user1');
    expect(await heading()).toBe('ワンタイムパスワードトークン発行');
    await photograph(page, 'portal/issue');
    await page.getByLabel('メールアドレス', { exact: true }).fill('a..b.@docomo.ne.jp');
    await page.getByLabel('メールアドレス（確認のため再入力）').fill('a..b.@docomo.ne.jp');
    await page.getByLabel('利用開始パスワード').fill('4711');
    await page.getByRole('button', { name: 'トークン発行' }).click();
    expect(await heading()).toBe('ワンタイムパスワード認証確認');
    await photograph(page, 'portal/confirm');
    token = await provisionIssued(gateway.bank, demoUser(gateway, 'user1').id);
    await page.getByText('初期設定が完了しました').waitFor();
    await photograph(page, 'portal/confirm-set-up');
    await page
      .getByLabel('ワンタイムパスワード', { exact: true })
      .fill(shownOtp(token, gateway.bank.time.now));
    await page.getByRole('button', { name: '認証確認' }).click();
    expect(await heading()).toBe('トップページ');
    await photograph(page, 'portal/top');
  });
});
