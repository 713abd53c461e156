// The whole way of one token as `npm start` wires it: the bank in one window, the phone in another with nothing but
// its keys, the mail between them (C1–C8, H1–H14, B10). Every step is photographed.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { startShell, type Shell } from '../../../emulator/shell/server/start-shell.ts';
import { launchChromium, photograph } from '../../support/browser.ts';
import { startJourneyWorld, type JourneyWorld } from '../../support/journey/journey-world.ts';
import { openPhonePage, type PhonePage } from '../../support/phone-page.ts';
import { enterOtp, heading, issue, press } from '../../support/portal-page.ts';

/** What the page's phone has before anybody gives it another. */
const PHONE_ADDRESS = 'taro@docomo.ne.jp';
const PIN = '4711';
const PASSWORD = /^(\d{4}) (\d{4})$/m;

type Ids = { readonly serviceId: string; readonly userId: string };

const errors: unknown[] = [];
let world: JourneyWorld;
let shell: Shell;
let browser: Browser;

beforeAll(async () => {
  [world, browser] = await Promise.all([
    startJourneyWorld({ reportError: (error) => errors.push(error) }),
    launchChromium(),
  ]);
  shell = await startShell({
    GATEWAY_PORT: String(world.gatewayPort),
    MAIL_SINK_PORT: new URL(world.sinkOrigin).port,
    EMULATOR_PORT: '0',
  });
});

afterAll(async () => {
  await browser.close();
  shell.stop();
  await world.stop();
});

test('leads from トークン発行 over the phone’s keys to トップページ, the radio off at the end', async () => {
  const pc = await (await browser.newContext({ locale: 'ja-JP' })).newPage();
  const phone = await openPhonePage(browser, `http://localhost:${shell.port}`);
  const ids = await issueOnPc(pc);

  await openMailedLink(phone);
  await install(phone);
  await setUp(phone, ids);
  await pc.getByText('初期設定が完了しました').waitFor();
  await photograph(pc, 'journey/pc-2-set-up');

  await switchRadioOff(phone);
  const said = await phone.page.locator('#air-log > li').count();
  await startFromList(phone);
  const shown = await readPassword(phone);
  expect(shown).toMatch(/^\d{8}$/);
  await letAMinutePass(phone);
  await expect.poll(() => readPassword(phone)).not.toBe(shown);
  await look(phone, '13-next-minute');
  expect(await phone.page.locator('#air-log > li').count()).toBe(said);

  await enterOtp(pc, await readPassword(phone), '認証確認');
  expect(await heading(pc)).toBe('トップページ');
  await photograph(pc, 'journey/pc-3-top');
  expect(errors).toEqual([]);
});

async function issueOnPc(pc: Page): Promise<Ids> {
  const user = world.user('user1');
  await pc.goto(`${world.bankOrigin}/`);
  await pc.getByLabel('ログインID').fill(user.loginId);
  await pc.getByLabel('ログインパスワード').fill(user.password);
  await press(pc, 'ログイン');
  await issue(pc, PHONE_ADDRESS, PIN);
  expect(await heading(pc)).toBe('ワンタイムパスワード認証確認');
  await photograph(pc, 'journey/pc-1-confirm');
  return {
    serviceId: await readDigits(pc, 'サービスID'),
    userId: await readDigits(pc, 'ユーザID'),
  };
}

/** The number beside a term; the PC shows long ones in groups. */
async function readDigits(pc: Page, term: string): Promise<string> {
  const value = pc.locator('dt', { hasText: term }).first().locator('+ dd');
  return (await value.innerText()).replaceAll(/\D/g, '');
}

/** 待受 → メール → 受信BOX → the mail → its link → the page of the app. */
async function openMailedLink(phone: PhonePage): Promise<void> {
  await look(phone, '01-standby');
  await phone.press('soft1', '1');
  await phone.waitForText('●');
  await look(phone, '02-inbox');
  await phone.press('select');
  await phone.waitForText('受信メール');
  await look(phone, '03-mail');
  // 選択 stands above the select key as soon as the link has the focus.
  while (!(await phone.text()).includes('選択')) await phone.press('down');
  await phone.press('select');
  await phone.waitForText('アプリのダウンロード');
  await look(phone, '05-page');
}

async function install(phone: PhonePage): Promise<void> {
  await phone.press('1');
  await phone.waitForText('ダウンロードしますか');
  await look(phone, '06-question');
  await phone.press('select');
  await phone.waitForText('ダウンロードしました');
  await look(phone, '07-downloaded');
  await phone.press('select');
  await phone.waitForText('サービスID');
}

async function setUp(phone: PhonePage, { serviceId, userId }: Ids): Promise<void> {
  for (const digits of [serviceId, userId]) {
    await phone.dial(digits);
    await phone.press('down');
  }
  await phone.dial(PIN);
  await look(phone, '08-set-up');
  await phone.press('soft1');
  await phone.waitForText('初期設定が正常に完了しました');
  await look(phone, '09-done');
  await phone.press('soft1');
  await phone.waitForText('秒');
  expect(await readPassword(phone)).toMatch(/^\d{8}$/);
  await look(phone, '10-password');
}

/** 終了, which leads back to the browser → 待受 → メニュー → 設定 → 電波OFFモード. */
async function switchRadioOff(phone: PhonePage): Promise<void> {
  await phone.press('soft2');
  await phone.waitForText('アプリのダウンロード');
  await phone.press('end', 'select', '4', '2');
  await phone.waitForText('ON(通信しません)');
  await look(phone, '11-radio-off');
}

/** メニュー → iアプリ → ソフト一覧 → the app. */
async function startFromList(phone: PhonePage): Promise<void> {
  await phone.press('end', 'select', '3', '1', 'select');
  await phone.waitForText('秒');
  await look(phone, '12-offline');
}

/** The demo's clock, and the phone's by it. */
async function letAMinutePass(phone: PhonePage): Promise<void> {
  await fetch(`${world.bankOrigin}/api/v1/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ forwardSeconds: 60 }),
  });
  await phone.page.getByRole('button', { name: '銀行の時計に合わせる' }).click();
}

/** The eight digits on the phone's screen; empty where there are none. */
async function readPassword(phone: PhonePage): Promise<string> {
  return (
    PASSWORD.exec(await phone.text())
      ?.slice(1)
      .join('') ?? ''
  );
}

async function look({ page }: PhonePage, name: string): Promise<void> {
  await photograph(page, `journey/${name}`);
}
