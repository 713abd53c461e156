// The next business day with the moved clock (requirements B2, B5): before it the login is as it was, from 10:00 on
// every user of the contract needs a token.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { applyForOtp } from '../../../gateway/flows/apply-for-otp.ts';
import { launchChromium, photograph } from '../../support/browser.ts';
import { heading, logIn, press } from '../../support/portal-page.ts';
import { startTestGateway, type TestGateway } from '../../support/test-gateway.ts';

let gateway: TestGateway;
let browser: Browser;

beforeAll(async () => {
  [gateway, browser] = await Promise.all([startTestGateway(), launchChromium()]);
});

afterAll(async () => {
  await browser.close();
  await gateway.stop();
});

async function moveClock(hours: number): Promise<void> {
  const answer = await fetch(`${gateway.origin}/api/v1/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ forwardSeconds: hours * 3600 }),
  });
  expect(answer.status).toBe(200);
}

test('an application of Tuesday noon needs its first token on Wednesday from 10:00', async () => {
  const { db } = gateway.bank.store;
  await db.updateTable('contracts').set({ otpAppliedAt: null, otpUsableFrom: null }).execute();
  const { id } = await db.selectFrom('contracts').select('id').executeTakeFirstOrThrow();
  const page = await (await browser.newContext({ locale: 'ja-JP' })).newPage();
  await logIn(page, gateway, 'user1');
  expect(await heading(page)).toBe('トップページ');
  await press(page, 'ログアウト');
  await applyForOtp(gateway.bank, { contractId: id, actor: 'operator:test' });
  await moveClock(21);
  await logIn(page, gateway, 'user1');
  expect(await heading(page)).toBe('トップページ');
  await photograph(page, 'portal/top-before-otp');
  await press(page, 'ログアウト');
  await moveClock(1);
  await logIn(page, gateway, 'user1');
  expect(await heading(page)).toBe('ワンタイムパスワードトークン発行');
  expect(await page.getByText('2026年11月25日（水）10時00分').isVisible()).toBe(true);
  await press(page, 'ログアウト');
  await logIn(page, gateway, 'master');
  expect(await heading(page)).toBe('ワンタイムパスワードトークン発行');
});
