import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createRelay } from '../../../emulator/carrier/relay.ts';
import { listSoftware } from '../../../emulator/handset/software/installed-software.ts';
import type { HeadlessPhone } from '../../../emulator/shell/headless/create-phone.ts';
import { installFromSite, openSoftwareList, switchOn } from '../../support/phone-on-site.ts';
import { offerOwnIappli, startPhoneSite, type PhoneSite } from '../../support/phone-site.ts';

let site: PhoneSite;

beforeAll(async () => {
  site = await startPhoneSite();
  offerOwnIappli(site, 'notebook');
  site.answers.set('/note', { body: 'OK' });
});
afterAll(() => site.close());
beforeEach(() => {
  site.asked.length = 0;
});

/** Installed, with 通信設定 turned so many times on from 許可, and started from the list. */
async function withPermission(turns: number): Promise<HeadlessPhone> {
  const phone = switchOn(site, {
    relay: createRelay({ hosts: { 'otp-auth.net': site.origin } }),
  });
  await installFromSite(phone);
  await phone.press('right', 'select');
  await openSoftwareList(phone);
  await phone.press('soft2');
  for (let turn = 0; turn < turns; turn++) await phone.press('4');
  await phone.press('1');
  await phone.pass(300);
  return phone;
}

/** The application's own 送信. */
async function send(phone: HeadlessPhone): Promise<void> {
  await phone.press('down', 'down', 'down', 'down', 'select');
  await phone.pass(300);
}

function sentNotes(): string[] {
  return site.asked.filter((line) => line.startsWith('POST /note'));
}

describe('通信設定', () => {
  test('許可 asks nothing', async () => {
    const phone = await withPermission(0);
    await send(phone);
    await phone.waitForText('OK');
    expect(sentNotes()).toHaveLength(1);
  });

  test('毎回確認 asks each time: はい sends, いいえ is the user’s abort (8)', async () => {
    const phone = await withPermission(1);
    await send(phone);
    await phone.waitForText('通信を行います。よろしいですか?');
    expect(sentNotes()).toEqual([]);
    await phone.press('select');
    await phone.waitForText('OK');
    await phone.press('select');
    await phone.waitForText('通信を行います。よろしいですか?');
    await phone.press('right', 'select');
    await phone.waitForText('通信できません(8)');
    expect(sentNotes()).toHaveLength(1);
  });

  test('不許可 sends nothing and asks nothing', async () => {
    const phone = await withPermission(2);
    expect(listSoftware(phone.storage)[0]?.network).toBe('deny');
    await send(phone);
    await phone.waitForText('通信できません(8)');
    expect(sentNotes()).toEqual([]);
  });

  test('電波OFF says what it is also to an application that may use the network (13)', async () => {
    const phone = await withPermission(0);
    phone.radio({ kind: 'off' });
    await send(phone);
    await phone.waitForText('通信できません(13)');
  });
});
