// tel: and mailto: on a page.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseMailto } from '../../../emulator/handset/mail/parse-mailto.ts';
import { createMailPort } from '../../../emulator/shell/headless/mail-port.ts';
import type { HeadlessPhone } from '../../../emulator/shell/headless/create-phone.ts';
import { startTestSink, type TestSink } from '../../support/mail-sink.ts';
import { SITE, switchOn } from '../../support/phone-on-site.ts';
import { page, startPhoneSite, type PhoneSite } from '../../support/phone-site.ts';

let site: PhoneSite;

beforeAll(async () => {
  site = await startPhoneSite();
  site.answers.set(
    '/',
    page(
      '<a href="tel:0312345678" accesskey="1">電話</a><a href="mailto:hanako@docomo.ne.jp?subject=hi&amp;body=%82%A0" accesskey="2">メール</a><a href="tel:abc" accesskey="3">誤り</a>',
    ),
  );
});
afterAll(() => site.close());

async function openPage(sink?: TestSink): Promise<HeadlessPhone> {
  const phone = switchOn(
    site,
    sink === undefined ? {} : { askMailCentre: createMailPort(sink.origin) },
  );
  await phone.open(`${SITE}/`);
  await phone.waitForText('電話');
  return phone;
}

describe('tel:', () => {
  test('asks, rings, and comes back to the page unanswered', async () => {
    const phone = await openPage();
    await phone.press('1');
    await phone.waitForText('0312345678');
    expect(phone.screenText()).toContain('発信しますか?');
    await phone.press('select');
    await phone.waitForText('発信中');
    await phone.pass(14_000);
    expect(phone.screenText()).toContain('発信中');
    await phone.pass(2000);
    await phone.waitForText('応答がありませんでした');
    await phone.press('select');
    await phone.waitForText('メール');
  });

  test('is ended with the key that ends a call, and the page stays', async () => {
    const phone = await openPage();
    await phone.press('1', 'select');
    await phone.waitForText('発信中');
    await phone.press('end');
    await phone.waitForText('誤り');
    await phone.pass(20_000);
    expect(phone.screenText()).toContain('誤り');
  });

  test('calls nobody after いいえ, out of service, with the radio off, or without a number', async () => {
    const phone = await openPage();
    await phone.press('1', 'right', 'select');
    await phone.waitForText('誤り');
    phone.radio({ kind: 'on', bars: 0 });
    await phone.press('1', 'select');
    await phone.waitForText('圏外です');
    await phone.press('select');
    phone.radio({ kind: 'off' });
    await phone.press('1', 'select');
    await phone.waitForText('電波OFF');
    await phone.press('select', '3');
    await phone.waitForText('電話番号が正しくありません');
  });
});

describe('mailto:', () => {
  test('opens the composer filled in, and the letter reaches the centre', async () => {
    const sink = await startTestSink();
    const phone = await openPage(sink);
    await phone.press('2');
    await phone.waitForText('hanako@docomo.ne.jp');
    expect(phone.screenText()).toContain('\nhi\n');
    await phone.press('3');
    await phone.waitForText('[かな]');
    await phone.type('いう');
    await phone.waitForText('あいう');
    await phone.press('4');
    await phone.waitForText('送信しました');
    await phone.press('select');
    await phone.waitForText('誤り');
    const asked = await sink.get('/api/v1/messages');
    const { messages } = (await asked.json()) as { messages: unknown[] };
    expect(messages).toMatchObject([
      {
        From: { Address: 'taro@docomo.ne.jp' },
        To: [{ Address: 'hanako@docomo.ne.jp' }],
        Subject: 'hi',
        Snippet: 'あいう',
      },
    ]);
  });

  test('keeps the letter in 未送信BOX where it cannot be sent, and sends it from there', async () => {
    const phone = await openPage(await startTestSink());
    phone.radio({ kind: 'on', bars: 0 });
    await phone.press('2', '4');
    await phone.waitForText('未送信BOXに保存しました');
    expect(phone.screenText()).toContain('圏外です');
    phone.radio({ kind: 'on', bars: 3 });
    await phone.press('select', 'end', 'soft1', '5');
    await phone.waitForText('hanako@docomo.ne.jp');
    await phone.press('1', '4');
    await phone.waitForText('送信しました');
    await phone.press('select');
    await phone.waitForText('未送信メールはありません');
  });

  test('takes no letter without an address', async () => {
    const phone = await openPage();
    await phone.press('end', 'soft1', '4', '4');
    await phone.waitForText('宛先が正しくありません');
  });
});

describe('parseMailto()', () => {
  test.each([
    ['mailto:a@b.jp', { to: 'a@b.jp', subject: '', text: '' }],
    ['mailto:a%40b.jp?Subject=%E3%81%82', { to: 'a@b.jp', subject: 'あ', text: '' }],
    ['mailto:?body=a%0D%0Ab&subject', { to: '', subject: '', text: 'a\nb' }],
    ['mailto:a@b.jp?subject=%0d%0aBcc:x&=&&', { to: 'a@b.jp', subject: ' Bcc:x', text: '' }],
  ])('reads %s', (address, letter) => {
    expect(parseMailto(address)).toEqual(letter);
  });
});
