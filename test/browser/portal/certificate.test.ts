// 電子証明書方式 in a real Chromium, which hands over its certificate as 電子証明書選択 would (requirements E5–E7, J1b).
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../support/browser.ts';
import { enterOtp, heading, issue, lookAt, press } from '../../support/portal-page.ts';
import { shownOtp } from '../../support/scripted-phone.ts';
import { demoUser, startTestGateway, type TestGateway } from '../../support/test-gateway.ts';
import { provisionIssued } from '../../support/token-in-hand.ts';

let gateway: TestGateway;
let browser: Browser;

beforeAll(async () => {
  [gateway, browser] = await Promise.all([startTestGateway(), launchChromium()]);
});

afterAll(async () => {
  await browser.close();
  await gateway.stop();
});

test('[電子証明書ログイン] leads by the certificate and ログインパスワード入力 to トップページ', async () => {
  const user = demoUser(gateway, 'user3');
  if (user.certificate === null) throw new Error('user3 has no certificate');
  const pfxPath = join(gateway.dataDir, user.certificate.p12);
  const context = await browser.newContext({
    locale: 'ja-JP',
    ignoreHTTPSErrors: true,
    clientCertificates: [
      { origin: gateway.tlsOrigin, pfxPath, passphrase: user.certificate.password },
    ],
  });
  const page = await context.newPage();
  await page.goto(`${gateway.origin}/`);
  await page.getByRole('link', { name: '電子証明書ログイン' }).click();
  expect(await heading(page)).toBe('ログインパスワード入力');
  await lookAt(page, 'portal/certificate-login');
  await page.getByLabel('ログインパスワード').fill(user.password);
  await press(page, 'ログイン');
  expect(await heading(page)).toBe('ワンタイムパスワードトークン発行');
  await issue(page, 'user3@softbank.ne.jp', '4711');
  const token = await provisionIssued(gateway.bank, user.id);
  await enterOtp(page, shownOtp(token, gateway.bank.time.now), '認証確認');
  expect(await heading(page)).toBe('トップページ');
  expect(page.url()).toBe(`${gateway.tlsOrigin}/top`);
  const cookies = await context.cookies(gateway.tlsOrigin);
  expect(cookies.find(({ name }) => name === '__Host-session')).toMatchObject({
    httpOnly: true,
    secure: true,
    sameSite: 'Strict',
  });
  await context.close();
});

test('without a certificate the page says so, and how to choose one', async () => {
  const context = await browser.newContext({ locale: 'ja-JP', ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(`${gateway.tlsOrigin}/login/certificate`);
  expect(await page.getByText('電子証明書が選択されていません。').isVisible()).toBe(true);
  await lookAt(page, 'portal/certificate-none');
  await context.close();
});
