import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRelay } from '../../../emulator/carrier/relay.ts';
import { DEFAULT_HANDSETS } from '../../../emulator/carrier/default-handsets.ts';
import type { JsonPort } from '../../../emulator/carrier/mail-centre.ts';
import {
  createPhone,
  type HeadlessPhone,
  type HeadlessPhoneOptions,
} from '../../../emulator/shell/headless/create-phone.ts';
import { page, startPhoneSite, type PhoneSite } from '../../support/phone-site.ts';

const HOST = 'http://otp-auth.net';
let site: PhoneSite;

beforeAll(async () => {
  site = await startPhoneSite();
  site.answers.set('/', page('最初の<a href="/next">次へ</a>'));
  site.answers.set('/next', page('次のページ'));
  site.answers.set('/away', {
    status: 302,
    headers: { Location: 'http://evil.example/' },
    body: '',
  });
  site.answers.set('/loop', { status: 302, headers: { Location: '/loop' }, body: '' });
  site.answers.set('/big', page('あ'.repeat(20_000)));
  site.answers.set('/busy', { status: 503, body: '' });
  site.answers.set('/data', { headers: { 'Content-Type': 'application/zip' }, body: 'PK' });
  site.answers.set('/cookie', (request) => ({
    ...page(`[${request.headers.cookie ?? 'なし'}]`),
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Set-Cookie': 'a=1; Path=/' },
  }));
  site.answers.set(
    '/form',
    page(
      '<form action="/post" method="post"><input name="n" istyle="4"><input type="submit" value="送信"></form>',
    ),
  );
  site.answers.set('/post', page('受け付けました'));
});
afterAll(() => site.close());

function switchOn(options: HeadlessPhoneOptions = {}): HeadlessPhone {
  return createPhone({
    relay: createRelay({ hosts: { 'otp-auth.net': site.origin } }),
    ...options,
  });
}

describe('the carrier browser', () => {
  test('follows a link, goes back, and keeps its history', async () => {
    const phone = switchOn();
    await phone.open(`${HOST}/`);
    await phone.waitForText('最初の');
    await phone.press('select');
    await phone.waitForText('次のページ');
    await phone.press('clear');
    await phone.waitForText('最初の');
    await phone.press('end', 'soft2', '3');
    await phone.waitForText('履歴');
    expect(phone.screenText()).toContain(`${HOST}/next`);
  });

  test.each([
    ['/none', 'ページが見つかりません(404)'],
    ['/busy', '混み合っています'],
    ['/big', 'データが大きすぎる'],
    ['/loop', '接続できません'],
    ['/data', '対応していません'],
    ['/away', '接続先が見つかりません'],
  ])('says what is wrong with %s and goes on', async (path, words) => {
    const phone = switchOn();
    await phone.open(`${HOST}${path}`);
    await phone.waitForText(words);
    await phone.press('end');
    await phone.open(`${HOST}/`);
    await phone.waitForText('最初の');
  });

  test('says why there is no connection', async () => {
    const phone = switchOn();
    phone.radio({ kind: 'on', bars: 0 });
    await phone.open(`${HOST}/`);
    await phone.waitForText('圏外です');
    phone.radio({ kind: 'off' });
    await phone.press('select');
    await phone.open(`${HOST}/`);
    await phone.waitForText('電波OFF');
  });

  test('keeps cookies only where the handset has them', async () => {
    for (const [handset, words] of [
      [DEFAULT_HANDSETS.docomo, '[なし]'],
      [DEFAULT_HANDSETS.softbank, '[a=1]'],
    ] as const) {
      const phone = switchOn({ handset });
      await phone.open(`${HOST}/cookie`);
      await phone.waitForText('[なし]');
      await phone.press('soft2', '3');
      await phone.waitForText(words);
    }
  });

  test('types into a form and sends it', async () => {
    const phone = switchOn();
    await phone.open(`${HOST}/form`);
    await phone.waitForText('送信');
    await phone.press('select');
    await phone.waitForText('[数字]');
    await phone.type('2026');
    await phone.press('down', 'select');
    await phone.waitForText('受け付けました');
    expect(site.asked.at(-1)).toBe('POST /post n=2026');
  });

  test('sends the full browser’s own agent (D2)', async () => {
    const phone = switchOn();
    await phone.open(`${HOST}/`, 'full-browser');
    await phone.waitForText('最初の');
    expect(phone.sent()[0]?.request.headers['User-Agent']).toMatch(/^Mozilla\/4\.08 \(P905i;FOMA;/);
  });
});

describe('the phone’s mail', () => {
  const mailbox = {
    messages: [
      {
        id: '1',
        from: { address: 'token@otp-auth.net' },
        subject: 'ご案内',
        receivedAt: '2026-11-23T01:00:00Z',
      },
    ],
    domainList: { on: false, entries: [] },
    urlMail: 'accept',
  };
  const written: unknown[] = [];
  function centre(...[method, path, body]: Parameters<JsonPort>): Promise<unknown> {
    if (method === 'PUT') written.push([path, body]);
    const text = `ここから\n${HOST}/next\n以上`;
    return Promise.resolve(
      path.includes('/messages/') ? { ...mailbox.messages[0], text } : mailbox,
    );
  }

  test('is fetched from the centre, read, and its link opened (H1–H3)', async () => {
    const phone = switchOn({ askMailCentre: centre });
    await phone.mail();
    await phone.pass(600);
    await phone.waitForText('新着メール1件');
    await phone.press('soft1', '1', 'select');
    await phone.waitForText('差出人 token@otp-auth.net');
    await phone.press('select');
    await phone.waitForText('次のページ');
  });

  test('受信設定 is written to the centre (D1)', async () => {
    const phone = switchOn({ askMailCentre: centre });
    await phone.press('soft1', '3');
    await phone.waitForText('ドメイン指定受信');
    await phone.press('1');
    await phone.waitForText('ON(指定した相手だけ受信)');
    expect(written.at(-1)).toEqual([
      '/api/sink/v1/mailboxes/taro%40docomo.ne.jp',
      { domainList: { on: true, entries: [] }, urlMail: 'accept' },
    ]);
  });
});

describe('設定', () => {
  test('sets date and time with the keys and switches the radio off (C1)', async () => {
    const phone = switchOn({ unixMs: Date.UTC(2026, 10, 23, 1, 5) });
    await phone.press('select', '4', '1');
    for (let digit = 0; digit < 12; digit++) await phone.press('clear');
    await phone.type('202612312359');
    await phone.waitForText('2026/12/31 23:59');
    await phone.press('2');
    await phone.waitForText('電波OFF');
    expect(phone.phone.device.radio.state).toEqual({ kind: 'off' });
  });
});
