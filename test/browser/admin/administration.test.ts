// The administrators' whole part in a real Chromium: 利用停止, 停止解除, 失効, the wait and the (再)発行 (requirements K1–K33).
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { giveToken, standing } from '../../support/administrator.ts';
import { launchChromium } from '../../support/browser.ts';
import { lookAt } from '../../support/portal-page.ts';
import { shownOtp, type PhoneToken } from '../../support/scripted-phone.ts';
import { demoUser, startTestGateway, type TestGateway } from '../../support/test-gateway.ts';

let gateway: TestGateway;
let browser: Browser;
const tokens = new Map<string, PhoneToken>();

beforeAll(async () => {
  [gateway, browser] = await Promise.all([startTestGateway(), launchChromium()]);
  for (const loginId of ['master', 'admin', 'user1']) {
    tokens.set(loginId, await giveToken(gateway, loginId));
  }
});

afterAll(async () => {
  await browser.close();
  await gateway.stop();
});

async function openPage(): Promise<Page> {
  const context = await browser.newContext({
    locale: 'ja-JP',
    viewport: { width: 1024, height: 768 },
  });
  return await context.newPage();
}

async function heading(page: Page): Promise<string> {
  return await page.getByRole('heading', { level: 1 }).innerText();
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name, exact: true }).click();
}

async function follow(page: Page, name: string): Promise<void> {
  await page.getByRole('main').getByRole('link', { name, exact: true }).click();
}

async function enterFirstFactors(page: Page, loginId: string): Promise<void> {
  await page.goto(`${gateway.origin}/`);
  await page.getByLabel('ログインID').fill(loginId);
  await page.getByLabel('ログインパスワード').fill(demoUser(gateway, loginId).password);
  await press(page, 'ログイン');
}

async function logIn(loginId: string): Promise<Page> {
  const page = await openPage();
  await enterFirstFactors(page, loginId);
  const token = tokens.get(loginId);
  if (token === undefined) throw new Error(`"${loginId}" has no token`);
  await page.getByLabel('ワンタイムパスワード').fill(shownOtp(token, gateway.bank.time.now));
  await press(page, '認証');
  expect(await heading(page)).toBe('トップページ');
  return page;
}

async function select(page: Page, loginId: string, actor: string): Promise<void> {
  await page.getByLabel(`${loginId} を選択`).check();
  const password = demoUser(gateway, actor).confirmationPassword ?? '';
  await page.getByLabel('確認用パスワード').fill(password);
}

/** From トップページ to the task's list. */
async function walkTo(page: Page, task: string): Promise<void> {
  for (const name of ['管理', '利用管理', task]) await follow(page, name);
}

async function closePage(page: Page): Promise<void> {
  await page.context().close();
}

describe('利用停止 and 解除', () => {
  test('locks after ten wrong passwords in a row (K1)', async () => {
    const page = await openPage();
    await enterFirstFactors(page, 'user1');
    for (let tries = 0; tries < 10; tries += 1) {
      gateway.bank.time.now += 60_000;
      await page.getByLabel('ワンタイムパスワード').fill('00000000');
      await press(page, '認証');
    }
    expect(await heading(page)).toBe('ワンタイムパスワード利用停止');
    await lookAt(page, 'admin/locked');
    await closePage(page);
  });

  test('is released by an administrator through the guide’s screens (K3–K13)', async () => {
    const page = await logIn('admin');
    await lookAt(page, 'admin/top');
    await follow(page, '管理');
    expect(await heading(page)).toBe('業務選択');
    await lookAt(page, 'admin/business');
    await follow(page, '利用管理');
    expect(await heading(page)).toBe('作業内容選択');
    await lookAt(page, 'admin/tasks');
    await follow(page, 'ワンタイムパスワード利用停止解除');
    expect(await heading(page)).toBe('ワンタイムパスワード利用停止解除一覧');
    expect(await page.getByRole('row', { name: /user1/ }).innerText()).toContain('利用停止');
    await lookAt(page, 'admin/unlock-list');
    await press(page, '停止解除');
    await lookAt(page, 'admin/unlock-problems');
    await select(page, 'user1', 'admin');
    await press(page, '停止解除');
    expect(await heading(page)).toBe('ワンタイムパスワード利用停止解除結果');
    expect(await page.getByRole('row', { name: /user1/ }).innerText()).toContain('利用中');
    await lookAt(page, 'admin/unlock-result');
    await follow(page, '利用管理メニューへ');
    expect(await heading(page)).toBe('作業内容選択');
    await closePage(page);
    await closePage(await logIn('user1'));
  });
});

describe('トークンの失効 and (再)発行', () => {
  // oxfmt-ignore: a table
  const EDGES = [
    {
      at: '2026-11-25T14:00:00',
      from: '2026-11-25T14:30:00',
      told: '11月25日（水）14時30分以降',
      photo: 'day',
    },
    {
      at: '2026-11-26T20:49:59',
      from: '2026-11-26T21:19:59',
      told: '11月26日（木）21時20分以降',
      photo: null,
    },
    {
      at: '2026-11-27T20:50:00',
      from: '2026-11-28T08:30:00',
      told: '11月28日（土）8時30分以降',
      photo: 'night',
    },
    {
      at: '2026-11-29T08:10:00',
      from: '2026-11-29T08:30:00',
      told: '11月29日（日）8時30分以降',
      photo: 'morning',
    },
    {
      at: '2026-11-30T08:10:01',
      from: '2026-11-30T08:40:01',
      told: '11月30日（月）8時41分以降',
      photo: null,
    },
  ];

  test.each(EDGES)(
    'at $at leads to the issue screen from $from, no second earlier (K20–K33, L12)',
    async ({ at, from, told, photo }) => {
      const revokedAt = Date.parse(`${at}+09:00`);
      gateway.bank.time.now = revokedAt - 3 * 60_000;
      const { token } = await standing(gateway, 'user1');
      if (token !== 'active') tokens.set('user1', await giveToken(gateway, 'user1'));
      const page = await logIn('master');
      await walkTo(page, 'トークンの失効');
      expect(await heading(page)).toBe('トークン失効');
      if (photo === 'day') await lookAt(page, 'admin/revoke-list');
      gateway.bank.time.now = revokedAt;
      await select(page, 'user1', 'master');
      await press(page, '失効');
      expect(await heading(page)).toBe('トークン失効結果');
      const row = await page.getByRole('row', { name: /user1/ }).innerText();
      expect(row).toContain('失効');
      expect(row).toContain(told);
      if (photo !== null) await lookAt(page, `admin/revoke-result-${photo}`);
      const open = await openPage();
      gateway.bank.time.now = Date.parse(`${from}+09:00`) - 1000;
      await enterFirstFactors(open, 'user1');
      expect(await heading(open)).toBe('トークンの再発行をお待ちください');
      expect(await open.getByRole('main').innerText()).toContain(told);
      if (photo !== null) await lookAt(open, `admin/refused-${photo}`);
      gateway.bank.time.now += 1000;
      await enterFirstFactors(open, 'user1');
      expect(await heading(open)).toBe('ワンタイムパスワードトークン発行');
      expect(await open.getByRole('link', { name: 'トークン発行の省略' }).count()).toBe(0);
      await Promise.all([closePage(page), closePage(open)]);
    },
  );
});
