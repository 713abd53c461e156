// The phone in a real Chromium, worked with nothing but its keys; its server against strangers.
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { serve, type ServerType } from '@hono/node-server';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPage } from '../../../emulator/shell/server/build-page.ts';
import { createShellApp } from '../../../emulator/shell/server/create-shell-app.ts';
import { offerIappli, startPhoneSite, type PhoneSite } from '../../support/phone-site.ts';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../support/setup/chromium.ts';

let site: PhoneSite;
let server: ServerType;
let browser: Browser;
let origin = '';

beforeAll(async () => {
  site = await startPhoneSite();
  offerIappli(site);
  const app = createShellApp({
    files: await buildPage(),
    phoneRules: { hosts: { 'otp-auth.net': site.origin } },
    bankRules: { hosts: { localhost: site.origin } },
    bankHost: 'localhost',
    sinkOrigin: site.origin,
  });
  server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...CHROMIUM_ARGUMENTS],
  });
});

afterAll(async () => {
  await browser.close();
  server.close();
  site.close();
});

async function openPhone(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
  await page.goto(origin);
  await page.waitForSelector('html[data-ready]');
  return page;
}

async function waitForText(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      (document.getElementById('screen-text')?.textContent ?? '')
        .replaceAll('\n', '')
        .includes(wanted),
    text,
  );
}

/** Photographs go to a folder where one is named, to be looked at. */
async function photograph(page: Page, name: string): Promise<void> {
  const folder = process.env['PHOTOGRAPHS'];
  const picture = await page.screenshot();
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.png`, picture);
}

describe('the phone’s page', () => {
  test('downloads and starts the token app, and finds it again after a reload', async () => {
    const page = await openPhone();
    await page.click('[data-key="soft2"]');
    await page.keyboard.press('2');
    await waitForText(page, 'URL入力');
    await typeLetters(page, 'otp');
    await photograph(page, 'typing');
    for (const mark of ['-', 'auth', '.', 'net', '/', 'd']) await typeLetters(page, mark);
    await page.keyboard.press('Enter');
    await waitForText(page, '入手');
    await page.keyboard.press('1');
    await waitForText(page, 'ダウンロードしますか');
    expect(await page.textContent('#air-log')).toContain('application/x-jam');
    await photograph(page, 'question');
    await page.keyboard.press('Enter');
    await waitForText(page, 'ダウンロードしました');
    await page.keyboard.press('Enter');
    await waitForText(page, '初期設定');
    await photograph(page, 'app');
    await page.reload();
    await page.waitForSelector('html[data-ready]');
    for (const key of ['Enter', '3', '1']) await page.keyboard.press(key);
    await waitForText(page, 'ﾜﾝﾀｲﾑ');
    await page.setViewportSize({ width: 390, height: 850 });
    await photograph(page, 'narrow');
    await page.close();
  });
});

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

const LETTER_KEYS: Readonly<Record<string, string>> = {
  o: '666',
  t: '8',
  p: '7',
  a: '2',
  u: '88',
  h: '44',
  n: '66',
  e: '33',
  d: '3',
  '-': '111',
  '/': '11111',
  '.': '1',
};

/** Keys in 英字: a letter is run through, ArrowRight settles it. */
async function typeLetters(page: Page, text: string): Promise<void> {
  for (const letter of text) {
    for (const digit of LETTER_KEYS[letter] ?? '') await page.keyboard.press(digit);
    await page.keyboard.press('ArrowRight');
  }
}
