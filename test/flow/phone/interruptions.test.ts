import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HeadlessPhone } from '../../../emulator/shell/headless/create-phone.ts';
import { installFromSite, startDownload, switchOn } from '../../support/phone-on-site.ts';
import { offerOwnIappli, startPhoneSite, type PhoneSite } from '../../support/phone-site.ts';

let site: PhoneSite;

beforeAll(async () => {
  site = await startPhoneSite();
  offerOwnIappli(site, 'bouncer');
});
afterAll(() => site.close());

const MAIL = {
  id: '1',
  from: { address: 'hanako@docomo.ne.jp' },
  subject: '元気?',
  receivedAt: '2026-11-23T01:00:00Z',
};

/** A game that counts its seconds and how often it was resumed: 再開1. */
async function playing(): Promise<HeadlessPhone> {
  const phone = switchOn(site, {
    askMailCentre: (_method, path) =>
      Promise.resolve(path.includes('/messages/') ? { ...MAIL, text: 'x' } : { messages: [MAIL] }),
  });
  await installFromSite(phone);
  await phone.press('select');
  await phone.pass(500);
  expect(stateOf(phone)).toBe('running');
  return phone;
}

function stateOf({ phone }: HeadlessPhone): string {
  return phone.running?.application.state.kind ?? 'none';
}

describe('a call in the middle of an application', () => {
  test('stops it; answered and ended, the application goes on and hears of it', async () => {
    const phone = await playing();
    await phone.call('0312345678');
    expect(phone.screenText()).toContain('着信中\n0312345678');
    expect(stateOf(phone)).toBe('suspended');
    await phone.press('select');
    await phone.waitForText('通話中');
    await phone.pass(5000);
    expect(stateOf(phone)).toBe('suspended');
    await phone.press('select');
    await phone.waitForText('再開1');
    expect(stateOf(phone)).toBe('running');
  });

  test.each([
    ['拒否', ['right', 'select']],
    ['終話', ['end']],
    ['発信, 終話', ['call', 'end']],
  ] as const)('is over after %s, and the application goes on', async (_name, keys) => {
    const phone = await playing();
    await phone.call('0312345678');
    await phone.press(...keys);
    await phone.waitForText('再開1');
  });

  test('comes over a mail’s announcement and outlasts it', async () => {
    const phone = await playing();
    await phone.mail();
    await phone.waitForText('新着メール1件');
    await phone.call('0312345678');
    await phone.pass(4000);
    expect(phone.screenText()).toContain('着信中');
    await phone.press('end');
    await phone.waitForText('再開');
    await phone.press('end');
    await phone.waitForText('終了しますか');
  });
});

describe('a mail in the middle of an application', () => {
  test('is announced for three seconds, then the application goes on', async () => {
    const phone = await playing();
    await phone.mail();
    expect(phone.screenText()).toContain('メール受信\n新着メール1件');
    expect(stateOf(phone)).toBe('suspended');
    await phone.press('5', 'select', 'clear');
    await phone.pass(3100);
    await phone.waitForText('再開1');
    await phone.press('end', 'select');
    await phone.waitForText('入手');
    await phone.press('end');
    await phone.waitForText('新着メール1件');
  });
});

describe('the key that ends', () => {
  test('asks, and いいえ goes on with the application', async () => {
    const phone = await playing();
    await phone.press('end', 'right', 'select');
    await phone.waitForText('再開1');
    expect(stateOf(phone)).toBe('running');
    await phone.press('end', 'select');
    await phone.pass(100);
    expect(stateOf(phone)).toBe('none');
  });
});

describe('a call in the middle of a download', () => {
  test('stays over it, and the download’s question waits below', async () => {
    const phone = switchOn(site);
    await startDownload(phone);
    await phone.waitForText('ダウンロードしますか');
    phone.phone.device.keypad.type('select');
    await phone.call('0312345678');
    await phone.pass(100);
    for (let step = 0; step < 20; step++) await phone.press('5');
    expect(phone.screenText()).toContain('着信中');
    await phone.press('end');
    await phone.waitForText('ダウンロードしました');
    await phone.press('right', 'select');
    await phone.press('end');
    await phone.waitForText('DoCoMo');
  });
});
