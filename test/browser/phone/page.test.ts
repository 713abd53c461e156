// The phone in a real Chromium, worked with nothing but its keys; its server against strangers.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPhone } from '../../../emulator/shell/headless/create-phone.ts';
import { runKeyScript } from '../../../emulator/shell/headless/run-key-script.ts';
import { startShell, type Shell } from '../../../emulator/shell/server/start-shell.ts';
import { launchChromium, photograph } from '../../support/browser.ts';
import { openPhonePage, waitUntilAlive } from '../../support/phone-page.ts';
import { offerIappli, startPhoneSite, type PhoneSite } from '../../support/phone-site.ts';

let site: PhoneSite;
let shell: Shell;
let browser: Browser;
let origin = '';

beforeAll(async () => {
  site = await startPhoneSite();
  offerIappli(site);
  // The site stands for both the gateway and the mail sink.
  const { port } = new URL(site.origin);
  shell = await startShell({ GATEWAY_PORT: port, MAIL_SINK_PORT: port, EMULATOR_PORT: '0' });
  origin = `http://localhost:${shell.port}`;
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  shell.stop();
  site.close();
});

describe('the phone’s page', () => {
  test('downloads and starts the token app, goes on with it after a reload, and finds it again', async () => {
    const phone = await openPhonePage(browser, origin);
    const { page, press, waitForText } = phone;
    await phone.openAddress('otp-auth.net/d');
    await waitForText('入手');
    await press('1');
    await waitForText('ダウンロードしますか');
    expect(await page.textContent('#air-log')).toContain('application/x-jam');
    await press('select');
    await waitForText('ダウンロードしました');
    await press('select');
    await waitForText('初期設定');
    await press('1', '2');
    await page.reload();
    await waitUntilAlive(page);
    await waitForText('12');
    await press('3', 'select');
    await waitForText('123');
    await press('end', 'select');
    await page.reload();
    await waitUntilAlive(page);
    await press('select', '3', '1');
    await waitForText('ﾜﾝﾀｲﾑ');
    await page.setViewportSize({ width: 390, height: 850 });
    await photograph(page, 'phone/narrow');
    await page.close();
  });

  test('records keys, which a phone without a page replays to the same screen', async () => {
    const phone = await openPhonePage(browser, origin);
    const { page } = phone;
    await page.getByText('撮影と記録').click();
    await page.getByLabel('キー操作を記録').check();
    // Keys on a field of the page are not the phone's.
    await page.getByLabel('キー操作を記録').blur();
    await phone.press('soft2', '2');
    await phone.waitForText('URL入力');
    await phone.dial('666');
    await phone.press('right');
    await phone.waitForText('http://o');
    const replaying = createPhone();
    await runKeyScript(replaying, await page.inputValue('#recording'));
    expect(withoutTime(replaying.screenText())).toBe(withoutTime(await phone.text()));
    await page.close();
  });
});

function withoutTime(text: string): string {
  return text.replaceAll(/\d{1,2}:\d\d/g, '');
}

describe('the page’s server', () => {
  const body = JSON.stringify({
    method: 'GET',
    url: 'http://otp-auth.net/d',
    headers: {},
    body: '',
  });

  test('answers its own page only', async () => {
    function ask(headers: Record<string, string>): Promise<Response> {
      return fetch(`${origin}/relay`, { method: 'POST', headers, body });
    }
    expect((await ask({ Origin: origin })).status).toBe(200);
    expect((await ask({ Origin: 'http://evil.example' })).status).toBe(403);
    expect((await ask({})).status).toBe(403);
  });

  test('is no way to other hosts, and refuses what is no request', async () => {
    function ask(asked: unknown): Promise<Response> {
      return fetch(`${origin}/relay`, {
        method: 'POST',
        headers: { Origin: origin },
        body: JSON.stringify(asked),
      });
    }
    const request = { method: 'GET', url: 'http://127.0.0.1/', headers: {}, body: '' };
    expect(await (await ask(request)).json()).toMatchObject({ response: { status: 404 } });
    expect((await ask({ ...request, method: 'DELETE' })).status).toBe(400);
  });
});
