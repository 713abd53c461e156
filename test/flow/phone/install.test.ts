import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createRelay } from '../../../emulator/carrier/relay.ts';
import { DEFAULT_HANDSETS } from '../../../emulator/carrier/default-handsets.ts';
import {
  deleteSoftware,
  listSoftware,
} from '../../../emulator/handset/software/installed-software.ts';
import {
  createPhone,
  type HeadlessPhone,
  type HeadlessPhoneOptions,
} from '../../../emulator/shell/headless/create-phone.ts';
import { offerIappli, startPhoneSite, type PhoneSite } from '../../support/phone-site.ts';

const PAGE = 'http://otp-auth.net/d';
let site: PhoneSite;

beforeAll(async () => {
  site = await startPhoneSite();
});
afterAll(() => site.close());
beforeEach(() => offerIappli(site));

function switchOn(options: HeadlessPhoneOptions = {}): HeadlessPhone {
  return createPhone({
    relay: createRelay({ hosts: { 'otp-auth.net': site.origin } }),
    ...options,
  });
}

async function startDownload(phone: HeadlessPhone): Promise<void> {
  await phone.open(PAGE);
  await phone.waitForText('入手');
  await phone.press('1');
}

async function install(phone: HeadlessPhone): Promise<void> {
  await startDownload(phone);
  await phone.waitForText('ダウンロードしますか');
  await phone.press('select');
  await phone.waitForText('ダウンロードしました');
}

describe('ダウンロード of an i-appli', () => {
  test('asks, installs, starts from ソフト一覧 and deletes with its storage (J1h)', async () => {
    const phone = switchOn();
    await install(phone);
    await phone.press('right', 'select', 'end', 'select', '3', '1');
    await phone.waitForText('ﾜﾝﾀｲﾑ');
    await phone.press('select');
    await phone.waitForText('初期設定');
    await phone.press('end', 'select');
    await phone.waitForText('ソフト一覧');
    expect(phone.storage.list('scratchpad/')).toHaveLength(1);
    await phone.press('soft2', '5', 'select');
    await phone.waitForText('ソフト一覧');
    expect(listSoftware(phone.storage)).toEqual([]);
    expect(phone.storage.list('scratchpad/')).toEqual([]);
  });

  test.each<[string, Record<string, string | null>, string]>([
    ['the JAM lacks a key', { AppClass: null }, 'ソフトの情報に誤りがある'],
    ['it is for another handset', { TargetDevice: 'N504i,D504i' }, '対応していません'],
    ['it wants a newer profile', { ProfileVer: 'DoJa-6.0' }, '対応していません'],
    ['it is too large', { AppSize: '2000000' }, 'サイズが大きすぎる'],
    ['its scratchpad is too large', { SPsize: '1048576' }, '大きすぎる'],
  ])('says no before it asks when %s', async (_case, changes, words) => {
    offerIappli(site, changes);
    const phone = switchOn();
    await startDownload(phone);
    await expectRefusal(phone, words);
  });

  test.each<[string, Record<string, string | null>]>([
    ['AppSize is not exact', { AppSize: '9000' }],
    ['the class is not in the JAR', { AppClass: 'No' }],
    ['the JAR is not there', { PackageURL: '/none.jar' }],
  ])('says no after the download when %s', async (_case, changes) => {
    offerIappli(site, changes);
    const phone = switchOn();
    await startDownload(phone);
    await phone.waitForText('ダウンロードしますか');
    await phone.press('select');
    await expectRefusal(phone, 'データに誤りがある');
  });

  test('follows the other address on a handset without i-appli', async () => {
    const phone = switchOn({ handset: { ...DEFAULT_HANDSETS.docomo, app: null, profile: 'none' } });
    await startDownload(phone);
    await phone.waitForText('ページが見つかりません(404)');
  });

  test('ソフト更新 takes a newer one and keeps its scratchpad', async () => {
    const phone = switchOn();
    await install(phone);
    await phone.press('select');
    await phone.waitForText('初期設定');
    await phone.press('end', 'select', 'end');
    const [software] = listSoftware(phone.storage);
    const area = phone.storage.list('scratchpad/')[0] ?? '';
    phone.storage.write(area, 0, Uint8Array.of(7));
    await phone.press('select', '3', '1', 'soft2', '3');
    await phone.waitForText('最新です');
    offerIappli(site, { LastModified: 'Tue, 08 Nov 2005 16:00:00' });
    await phone.press('select', '3');
    await phone.waitForText('更新しますか');
    await phone.press('select');
    await phone.waitForText('更新しました');
    expect(listSoftware(phone.storage)).toHaveLength(1);
    expect(listSoftware(phone.storage)[0]).not.toEqual(software);
    expect(phone.storage.read(area)?.[0]).toBe(7);
    expect(phone.storage.list('software/')).toHaveLength(2);
  });

  test('ends with one application after the radio was cut anywhere and the user tries again', async () => {
    const phone = switchOn();
    await phone.open(PAGE);
    await phone.waitForText('入手');
    for (const { path, step } of [
      { path: '/otp.jam', step: 11 },
      { path: '/otp.jar', step: 97 * 8 },
    ]) {
      const answer = site.answers.get(path);
      const length = typeof answer === 'object' ? answer.body.length : 0;
      for (let bytes = 0; bytes < length; bytes += step) {
        await cutAndRetry(phone, path, bytes);
      }
    }
  });

  test('is either the old or the new one when the battery is pulled between any two writes', async () => {
    for (let writes = 0; writes < 6; writes++) {
      const phone = switchOn();
      await install(phone);
      await phone.press('right', 'select');
      phone.pullBattery(writes);
      await phone.press('1');
      await phone.waitForText('上書き');
      await phone.press('select');
      await phone.pass(500);
      phone.putBattery();
      await phone.press('select', '3', '1');
      await phone.waitForText('ﾜﾝﾀｲﾑ');
      await phone.press('select');
      await phone.waitForText('初期設定');
    }
  });
});

async function expectRefusal(phone: HeadlessPhone, words: string): Promise<void> {
  await phone.waitForText(words);
  expect(listSoftware(phone.storage)).toEqual([]);
  await phone.press('select');
  await phone.waitForText('入手');
}

async function cutAndRetry(phone: HeadlessPhone, path: string, bytes: number): Promise<void> {
  if (path === '/otp.jam') phone.fault({ kind: 'cut-after', bytes });
  await phone.press('1');
  if (path === '/otp.jar') {
    await phone.waitForText('ダウンロードしますか');
    phone.fault({ kind: 'cut-after', bytes });
    await phone.press('select');
  }
  await phone.waitForText('通信が切断されました');
  expect(listSoftware(phone.storage)).toEqual([]);
  await phone.press('select', '1');
  await phone.waitForText('ダウンロードしますか');
  await phone.press('select');
  await phone.waitForText('ダウンロードしました');
  const [software, ...others] = listSoftware(phone.storage);
  expect(others).toEqual([]);
  if (software !== undefined) deleteSoftware(phone.storage, software);
  await phone.press('right', 'select');
}
