// The sink's pages in a real browser: what a tester sees and does.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { launchChromium } from '../../support/browser.ts';
import { findBarriers, overflowsSideways } from '../../support/accessibility.ts';
import { startTestSink, type TestSink } from '../../support/mail-sink.ts';
import { sampleMail, sendRaw } from '../../support/mail-sink-client.ts';

/** Where to leave pictures of the pages; none are taken without it. */
const PICTURES = process.env['MAIL_SINK_PICTURES'];

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

async function open(width = 1000): Promise<{ sink: TestSink; page: Page; problems: string[] }> {
  const sink = await startTestSink();
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  return { sink, page, problems };
}

async function photograph(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  await mkdir(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
}

async function refuseForeignDomains(sink: TestSink, address: string): Promise<void> {
  const settings = { carrier: 'docomo', domainList: { on: true, entries: ['@example.jp'] } };
  await sink.send('PUT', `/api/sink/v1/mailboxes/${address}`, settings);
}

describe('mail sink pages', () => {
  test('the inbox shows a new mail by itself, and opens it by the keyboard', async () => {
    const { sink, page, problems } = await open();
    await page.goto(sink.origin);
    await page.getByText('メールはまだありません').waitFor();
    await photograph(page, 'inbox-empty');
    await sendRaw(sink.smtpPort, sampleMail());
    await page.getByRole('link', { name: /ワンタイムパスワード/ }).waitFor();
    await page.getByText('1通、未読1通').waitFor();
    await photograph(page, 'inbox');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'ワンタイムパスワード' }).waitFor();
    await page.getByRole('link', { name: 'http://otp-auth.net/d/abc' }).waitFor();
    await photograph(page, 'message-text');
    await page.keyboard.press('u');
    await page.getByText('1通', { exact: true }).waitFor();
    expect(problems).toEqual([]);
  });

  test('a mail is shown as text, on a phone, as source, headers and verdict', async () => {
    const { sink, page, problems } = await open();
    await sendRaw(sink.smtpPort, sampleMail());
    await page.goto(sink.origin);
    await page.getByRole('link', { name: /ワンタイムパスワード/ }).click();
    const views = page.getByRole('navigation', { name: '表示' });
    await views.getByRole('link', { name: '携帯での表示' }).click();
    await page.getByRole('group', { name: '携帯電話での表示' }).waitFor();
    await photograph(page, 'message-phone');
    await views.getByRole('link', { name: 'ソース' }).click();
    await page.getByText('Content-Type: text/plain; charset=utf-8').waitFor();
    await views.getByRole('link', { name: 'ヘッダー' }).click();
    await page.getByRole('rowheader', { name: 'Subject' }).waitFor();
    await photograph(page, 'message-headers');
    await views.getByRole('link', { name: '判定' }).click();
    await page.getByText('SPF').waitFor();
    await photograph(page, 'message-verdict');
    await page.getByRole('button', { name: 'このメールを削除' }).click();
    await page.getByText('メールはまだありません').waitFor();
    expect(problems).toEqual([]);
  });

  test('HTML of a mail runs no script and loads nothing from outside', async () => {
    const { sink, page } = await open();
    const asked: string[] = [];
    const tracker = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => tracker.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void tracker.close());
    const { port } = tracker.address() as AddressInfo;
    const html = `<p>こんにちは</p><img src="http://127.0.0.1:${port}/x.png"><script>document.body.textContent = "ran"</script>`;
    await sendRaw(
      sink.smtpPort,
      sampleMail({ Subject: 'html', 'Content-Type': 'text/html; charset=utf-8' }, html),
    );
    await page.goto(`${sink.origin}/messages/latest?view=html`, { waitUntil: 'networkidle' });
    const frame = page.frameLocator('iframe.html');
    await frame.getByText('こんにちは').waitFor();
    expect(await frame.getByText('ran').count()).toBe(0);
    expect(asked).toEqual([]);
    await photograph(page, 'message-html');
  });

  test('D1: 届かないメール says why, and the mailbox form lets the next mail through', async () => {
    const { sink, page, problems } = await open();
    await refuseForeignDomains(sink, 'taro@docomo.ne.jp');
    await sendRaw(sink.smtpPort, sampleMail());
    await page.goto(`${sink.origin}/undelivered`);
    await page.getByText('ドメイン指定受信に「@otp-auth.net」を追加してください').waitFor();
    await page.getByText('550 Unknown user taro@docomo.ne.jp').waitFor();
    await photograph(page, 'undelivered');
    await page.getByRole('link', { name: 'taro@docomo.ne.jp' }).click();
    const list = page.getByRole('textbox', { name: /一覧/ });
    expect(await list.inputValue()).toBe('@example.jp');
    await list.fill('@example.jp\n@otp-auth.net');
    await photograph(page, 'mailbox');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('保存しました。').waitFor();
    expect(await sendRaw(sink.smtpPort, sampleMail())).toMatch(/^250/);
    await page.reload();
    await page.getByRole('link', { name: /ワンタイムパスワード/ }).waitFor();
    await page.goto(`${sink.origin}/mailboxes`);
    await page.getByRole('cell', { name: 'ドメイン指定受信 2件' }).waitFor();
    await photograph(page, 'mailboxes');
    expect(problems).toEqual([]);
  });

  test('search finds by filter and decoded Japanese, and names a filter it cannot read', async () => {
    const { sink, page } = await open();
    await sendRaw(sink.smtpPort, sampleMail());
    await sendRaw(sink.smtpPort, sampleMail({ Subject: 'other', To: 'b@au.com' }), {
      to: 'b@au.com',
    });
    await page.goto(sink.origin);
    await page.keyboard.press('/');
    await page.keyboard.type('to:docomo ダウンロード');
    await page.keyboard.press('Enter');
    await page.getByText('1通', { exact: true }).waitFor();
    await photograph(page, 'search');
    await page.getByRole('searchbox').fill('before:someday');
    await page.getByRole('button', { name: '検索' }).click();
    expect(await page.getByRole('alert').textContent()).toContain(
      '「before:someday」を読み取れません',
    );
  });

  test('a failure is added, strikes, and is removed', async () => {
    const { sink, page } = await open();
    await page.goto(`${sink.origin}/failures`);
    await page.getByLabel(/^宛先/).fill('*@docomo.ne.jp');
    await page.getByLabel(/応答コード/).fill('451');
    await photograph(page, 'failures-form');
    await page.getByRole('button', { name: '追加' }).click();
    await page.getByRole('rowheader', { name: '*@docomo.ne.jp' }).waitFor();
    await photograph(page, 'failures');
    expect(await sendRaw(sink.smtpPort, sampleMail())).toBe('451 Injected failure');
    await page.getByRole('button', { name: /^削除/ }).click();
    await page.getByText('障害はありません').waitFor();
    expect(await sendRaw(sink.smtpPort, sampleMail())).toMatch(/^250/);
  });

  test('no page has barriers that axe-core finds, nor is wider than a phone of 320 pixels', async () => {
    const { sink, page } = await open(320);
    await refuseForeignDomains(sink, 'refused@docomo.ne.jp');
    await sendRaw(sink.smtpPort, sampleMail({ Subject: 'x'.repeat(300) }));
    await sendRaw(sink.smtpPort, sampleMail(), { to: 'refused@docomo.ne.jp' });
    const paths = [
      '/',
      '/messages/latest',
      '/messages/latest?view=headers',
      '/messages/latest?view=phone',
      '/messages/latest?view=verdict',
      '/undelivered',
      '/mailboxes',
      '/mailboxes/taro@docomo.ne.jp',
      '/failures',
      '/none',
    ];
    for (const path of paths) {
      await page.goto(sink.origin + path);
      await photograph(page, `narrow${path.replaceAll(/\W/g, '-')}`);
      expect([path, await overflowsSideways(page), await findBarriers(page)]).toEqual([
        path,
        false,
        [],
      ]);
    }
  });
});
