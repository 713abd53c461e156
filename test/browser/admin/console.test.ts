// The operator's console in a real Chromium: enrolment, 申込 and its next business day, a master's release, lists (requirements B1–B5, K2).
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { giveToken, lockOut } from '../../support/administrator.ts';
import { launchChromium } from '../../support/browser.ts';
import { lookAt } from '../../support/portal-page.ts';
import {
  makeOperator,
  OPERATOR_PASSWORD,
  readKey,
  shownCode,
} from '../../support/operator-visit.ts';
import { demoUser, startTestGateway, type TestGateway } from '../../support/test-gateway.ts';

let gateway: TestGateway;
let browser: Browser;
let page: Page;
let secret: Buffer;

beforeAll(async () => {
  [gateway, browser] = await Promise.all([startTestGateway(), launchChromium()]);
  await makeOperator(gateway, 'operator');
  const viewport = { width: 1180, height: 800 };
  page = await (await browser.newContext({ locale: 'ja-JP', viewport })).newPage();
});

afterAll(async () => {
  await browser.close();
  await gateway.stop();
});

async function heading(): Promise<string> {
  return await page.getByRole('heading', { level: 1 }).innerText();
}

async function press(name: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name, exact: true }).click();
}

async function follow(name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click();
}

async function logIn(): Promise<void> {
  await page.goto(`${gateway.origin}/operator`);
  await page.getByLabel('オペレータ名').fill('operator-1');
  await page.getByLabel('パスワード').fill(OPERATOR_PASSWORD);
  await press('ログイン');
  if ((await heading()) === '認証アプリの登録') {
    secret = readKey(await page.locator('[data-key]').innerText());
    await lookAt(page, 'operator/enrol');
  }
  await page.getByLabel('認証コード').fill(shownCode(secret, gateway.bank.time.now));
  await press('認証');
  expect(await heading()).toBe('契約・利用者');
}

async function customerHeading(loginId: string): Promise<string> {
  const context = await browser.newContext({ locale: 'ja-JP' });
  const visitor = await context.newPage();
  await visitor.goto(`${gateway.origin}/`);
  await visitor.getByLabel('ログインID').fill(loginId);
  await visitor.getByLabel('ログインパスワード').fill(demoUser(gateway, loginId).password);
  await visitor.getByRole('main').getByRole('button', { name: 'ログイン', exact: true }).click();
  const text = await visitor.getByRole('heading', { level: 1 }).innerText();
  await context.close();
  return text;
}

test('an operator enrols a TOTP app, and finds contracts', async () => {
  await logIn();
  await lookAt(page, 'operator/contracts');
  await follow('デモ商事株式会社');
  expect(await heading()).toBe('デモ商事株式会社');
  await lookAt(page, 'operator/contract');
});

test('a master’s own lock is released with who asked (K2)', async () => {
  await giveToken(gateway, 'master');
  await lockOut(gateway, 'master');
  await follow('master');
  await lookAt(page, 'operator/user-locked');
  await page.getByLabel('依頼者（受付番号）').first().fill('増田 明（受付 1201）');
  await press('利用解除');
  expect(await page.getByRole('status').innerText()).toBe('利用停止を解除しました。');
  await lookAt(page, 'operator/user-released');
});

test('解約 and 申込: one-time passwords from 10:00 on the next business day, no second earlier (B1–B5)', async () => {
  await follow('デモ商事株式会社');
  await page.getByLabel('依頼者（受付番号）').fill('依頼書 3');
  await press('解約');
  await page.getByText('解約しました。').waitFor();
  expect(await customerHeading('user1')).toBe('トップページ');
  gateway.bank.time.now = Date.parse('2026-12-30T16:00:00+09:00');
  await logIn();
  await follow('デモ商事株式会社');
  await page.getByLabel('依頼者（受付番号）').fill('申込書 8');
  await press('受付');
  await page.getByText('2027年1月4日（月）10時00分以降').waitFor();
  await lookAt(page, 'operator/applied');
  gateway.bank.time.now = Date.parse('2027-01-04T09:59:59+09:00');
  expect(await customerHeading('user1')).toBe('トップページ');
  gateway.bank.time.now += 1000;
  expect(await customerHeading('user1')).toBe('ワンタイムパスワードトークン発行');
});

test('an import names the wrong line; outbox and audit trail are shown', async () => {
  await logIn();
  await follow('デモ商事株式会社');
  await follow('利用者の一括登録（CSV）');
  const csv = [
    'ログインID,利用者名,ユーザ区分,認証方式,登録メールアドレス',
    'hanako,花子,係長,ID・パスワード方式,hanako@example.co.jp',
  ];
  const buffer = Buffer.from(csv.join('\r\n'));
  await page.getByLabel('ファイル').setInputFiles({ name: 'u.csv', mimeType: 'text/csv', buffer });
  await press('登録');
  await page.getByText('2行目：「ユーザ区分」が、決められた語ではありません。').waitFor();
  await lookAt(page, 'operator/import-refused');
  await follow('送信メール');
  await lookAt(page, 'operator/outbox');
  await follow('監査記録');
  await press('改ざんの検証');
  expect(await page.getByRole('status').innerText()).toContain('改ざんや欠落はありません');
  await lookAt(page, 'operator/audit');
});
