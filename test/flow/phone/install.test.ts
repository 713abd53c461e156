import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_HANDSETS } from '../../../emulator/carrier/default-handsets.ts';
import {
  deleteSoftware,
  listSoftware,
  saveSoftware,
} from '../../../emulator/handset/software/installed-software.ts';
import type { HeadlessPhone } from '../../../emulator/shell/headless/create-phone.ts';
import { installFromSite, SITE, startDownload, switchOn } from '../../support/phone-on-site.ts';
import {
  offerIappli,
  offerOwnIappli,
  startPhoneSite,
  type PhoneSite,
} from '../../support/phone-site.ts';

let site: PhoneSite;

beforeAll(async () => {
  site = await startPhoneSite();
});
afterAll(() => site.close());
beforeEach(() => offerIappli(site));

describe('ダウンロード of an i-appli', () => {
  test('asks, installs, starts from ソフト一覧 and deletes with its storage (J1h)', async () => {
    const phone = switchOn(site);
    await installFromSite(phone);
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
    ['it wants a larger screen', { DrawArea: '480x480' }, '対応していません'],
    ['it is too large', { AppSize: '2000000' }, 'サイズが大きすぎる'],
    ['its scratchpad is too large', { SPsize: '1048576' }, '大きすぎる'],
  ])('says no before it asks when %s', async (_case, changes, words) => {
    offerIappli(site, changes);
    const phone = switchOn(site);
    await startDownload(phone);
    await expectRefusal(phone, words);
  });

  test.each<[string, Record<string, string | null>]>([
    ['AppSize is not exact', { AppSize: '9000' }],
    ['the class is not in the JAR', { AppClass: 'No' }],
    ['the JAR is not there', { PackageURL: '/none.jar' }],
  ])('says no after the download when %s', async (_case, changes) => {
    offerIappli(site, changes);
    const phone = switchOn(site);
    await startDownload(phone);
    await phone.waitForText('ダウンロードしますか');
    await phone.press('select');
    await expectRefusal(phone, 'データに誤りがある');
  });

  test('says no when the phone is full, and yes after something was deleted', async () => {
    const jarKb = 10;
    const handset = { ...DEFAULT_HANDSETS.docomo, limits: { jarKb, storageKb: 200 } };
    const phone = switchOn(site, { handset });
    await installFromSite(phone);
    await phone.press('right', 'select');
    const [software] = listSoftware(phone.storage);
    if (software === undefined) throw new Error('Nothing is installed');
    const filler = { ...software, id: 'filler', name: 'filler', jarBytes: jarKb * 1024 * 20 };
    const files = { descriptor: new Uint8Array(), jar: new Uint8Array() };
    saveSoftware(phone.storage, filler, files);
    offerIappli(site, { PackageURL: '/other.jar' });
    site.answers.set('/other.jam', site.answers.get('/otp.jam') ?? { body: '' });
    await phone.open('http://otp-auth.net/other.jam');
    await phone.waitForText('不要なソフトを削除してください');
    await phone.press('select');
    deleteSoftware(phone.storage, filler);
    await phone.open('http://otp-auth.net/other.jam');
    await phone.waitForText('ダウンロードしますか');
  });

  test('shows a smaller DrawArea in the middle of the screen', async () => {
    offerOwnIappli(site, 'drawing', { DrawArea: '120x130' });
    const phone = switchOn(site);
    await installFromSite(phone);
    await phone.press('select');
    await phone.pass(300);
    const { screen } = phone.phone.device;
    const rgba = screen.toRgba();
    function black(x: number, y: number): boolean {
      const at = (y * screen.width + x) * 4;
      return rgba.subarray(at, at + 3).every((channel) => channel === 0);
    }
    const middle = Math.floor((screen.height - 20) / 2);
    expect([black(59, middle), black(180, middle)]).toEqual([true, true]);
    expect([black(60, middle - 60), black(179, middle - 60)]).toEqual([false, false]);
  });

  test('follows the other address on a handset without i-appli', async () => {
    const phone = switchOn(site, {
      handset: { ...DEFAULT_HANDSETS.docomo, app: null, profile: 'none' },
    });
    await startDownload(phone);
    await phone.waitForText('ページが見つかりません(404)');
  });

  test('ソフト更新 takes a newer one and keeps its scratchpad', async () => {
    const phone = switchOn(site);
    await installFromSite(phone);
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
    const phone = switchOn(site);
    await phone.open(`${SITE}/d`);
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
      const phone = switchOn(site);
      await installFromSite(phone);
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
