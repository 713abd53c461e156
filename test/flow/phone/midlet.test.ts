import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_HANDSETS } from '../../../emulator/carrier/default-handsets.ts';
import { listSoftware } from '../../../emulator/handset/software/installed-software.ts';
import type {
  HeadlessPhone,
  HeadlessPhoneOptions,
} from '../../../emulator/shell/headless/create-phone.ts';
import {
  installFromSite,
  openSoftwareList,
  startDownload,
  switchOn,
} from '../../support/phone-on-site.ts';
import {
  offerMidlet,
  reportsTo,
  startPhoneSite,
  type PhoneSite,
} from '../../support/phone-site.ts';

const { docomo, softbank, au } = DEFAULT_HANDSETS;
let site: PhoneSite;

beforeAll(async () => {
  site = await startPhoneSite();
});
afterAll(() => site.close());
beforeEach(() => {
  site.asked.length = 0;
  offerMidlet(site, 'form-demo');
});

function softbankPhone(options: HeadlessPhoneOptions = {}): HeadlessPhone {
  return switchOn(site, { handset: softbank, ...options });
}

/** Says yes to the download where it is asked for. */
async function download(phone: HeadlessPhone): Promise<void> {
  await startDownload(phone);
  await phone.waitForText('ダウンロードしますか');
  await phone.press('select');
}

describe('ダウンロード of a MIDlet', () => {
  test('reports 900 when it is in the phone', async () => {
    const phone = softbankPhone();
    await installFromSite(phone);
    expect(reportsTo(site)).toEqual(['/notify 900 Success']);
    expect(listSoftware(phone.storage)).toMatchObject([{ name: 'Form demo', version: '1.0.0' }]);
  });

  test.each<[string, Record<string, string | null>, string, string[]]>([
    [
      'a key is missing',
      { 'MIDlet-Vendor': null },
      'S!アプリの情報に誤りがある',
      ['906 Invalid Descriptor'],
    ],
    [
      'the version is none',
      { 'MIDlet-Version': 'one' },
      'の情報に誤り',
      ['906 Invalid Descriptor'],
    ],
    [
      'the profile is newer',
      { 'MicroEdition-Profile': 'MIDP-3.0' },
      'このS!アプリはこの機種に対応していません',
      ['908 Incompatible Configuration or Profile'],
    ],
    [
      'the configuration is newer',
      { 'MicroEdition-Configuration': 'CLDC-2.0' },
      '対応していません',
      ['908 Incompatible Configuration or Profile'],
    ],
    [
      'it is too large',
      { 'MIDlet-Jar-Size': '2000000' },
      '大きすぎる',
      ['901 Insufficient Memory'],
    ],
    [
      'its records are too large',
      { 'MIDlet-Data-Size': '99999999' },
      '必要なデータ領域が大きすぎる',
      ['901 Insufficient Memory'],
    ],
  ])('says no before it asks when %s', async (_case, changes, words, codes) => {
    offerMidlet(site, 'form-demo', changes);
    const phone = softbankPhone();
    await startDownload(phone);
    await phone.waitForText(words);
    expect(reportsTo(site)).toEqual(codes.map((code) => `/notify ${code}`));
    expect(listSoftware(phone.storage)).toEqual([]);
  });

  test.each<[string, Record<string, string | null>, string, Record<string, string>?]>([
    ['the size is not exact', { 'MIDlet-Jar-Size': '3000' }, '904 JAR size mismatch'],
    ['the name is not the manifest’s', { 'MIDlet-Name': 'Other' }, '905 Attribute Mismatch'],
    ['the version is not the manifest’s', { 'MIDlet-Version': '1.0.1' }, '905 Attribute Mismatch'],
    [
      'the manifest wants a newer profile',
      { 'MicroEdition-Profile': null },
      '908 Incompatible Configuration or Profile',
      { 'MicroEdition-Profile': 'MIDP-3.0' },
    ],
    ['there is no JAR', { 'MIDlet-Jar-URL': '/none.jar' }, '907 Invalid JAR'],
  ])('says no after the download when %s', async (_case, changes, code, manifest = {}) => {
    offerMidlet(site, 'form-demo', changes, manifest);
    const phone = softbankPhone();
    await download(phone);
    await phone.waitForText('ません');
    expect(reportsTo(site)).toEqual([`/notify ${code}`]);
    expect(listSoftware(phone.storage)).toEqual([]);
  });

  test('reports 902 when the user says no, and 903 when the radio is cut', async () => {
    const phone = softbankPhone();
    await startDownload(phone);
    await phone.waitForText('ダウンロードしますか');
    await phone.press('right', 'select', '1');
    await phone.waitForText('ダウンロードしますか');
    phone.fault({ kind: 'cut-after', bytes: 100 });
    await phone.press('select');
    await phone.waitForText('通信が切断されました');
    expect(reportsTo(site)).toEqual(['/notify 902 User Cancelled', '/notify 903 Loss of Service']);
  });

  test('is refused by an i-mode handset', async () => {
    const phone = switchOn(site, { handset: docomo });
    await startDownload(phone);
    await phone.waitForText('この端末はソフトに対応していません');
  });

  test.each([
    ['MIDP-1.0', 'allow'],
    ['MIDP-2.0', 'ask'],
  ])('on a %s handset may connect: %s', async (profile, network) => {
    const edition = {
      'MicroEdition-Profile': 'MIDP-1.0',
      'MicroEdition-Configuration': 'CLDC-1.0',
    };
    offerMidlet(site, 'form-demo', edition, edition);
    const phone = softbankPhone({ handset: { ...softbank, profile } });
    await installFromSite(phone);
    expect(listSoftware(phone.storage)).toMatchObject([{ network }]);
  });

  test('speaks of it as the carrier does', async () => {
    for (const [handset, words] of [
      [softbank, 'このS!アプリは通信を行います。'],
      [au, 'このアプリは通信を行います。'],
    ] as const) {
      const phone = switchOn(site, { handset });
      await startDownload(phone);
      await phone.waitForText(words);
      await phone.press('select');
      await phone.waitForText(`${handset === au ? 'アプリ' : 'S!アプリ'}を起動しますか?`);
    }
  });
});

describe('a MIDlet in the phone', () => {
  /** Started, filled in with a name, stored as the first of its records, and ended. */
  async function storeRecord(phone: HeadlessPhone): Promise<void> {
    await phone.press('select');
    await phone.waitForText('名前');
    await phone.press('2', 'select', 'soft1', '1');
    await phone.waitForText('保存しました(1)');
    await phone.press('end', 'select');
    await phone.pass(100);
    expect(phone.storage.list('records/')).not.toEqual([]);
  }

  test('is updated by a larger version only, and keeps its records', async () => {
    const phone = softbankPhone();
    await installFromSite(phone);
    await storeRecord(phone);
    const records = phone.storage.list('records/').map((area) => phone.storage.read(area));
    await openSoftwareList(phone);
    await phone.press('soft2', '3');
    await phone.waitForText('S!アプリは最新です');
    await phone.press('select');

    offerMidlet(site, 'form-demo', { 'MIDlet-Version': '1.0.10' });
    await phone.press('3');
    await phone.waitForText('更新しますか');
    await phone.press('right', 'select');
    expect(reportsTo(site).at(-1)).toBe('/notify 902 User Cancelled');
    await phone.press('3');
    await phone.waitForText('更新しますか');
    await phone.press('select');
    // The JAR's own manifest still says 1.0.0.
    await phone.waitForText('一致しない');
    await phone.press('select');
    expect(listSoftware(phone.storage)).toMatchObject([{ version: '1.0.0' }]);

    const version = { 'MIDlet-Version': '1.0.10' };
    offerMidlet(site, 'form-demo', version, version);
    await phone.press('3');
    await phone.waitForText('更新しますか');
    await phone.press('select');
    await phone.waitForText('更新しました');
    await phone.press('select');
    expect(listSoftware(phone.storage)).toMatchObject([{ version: '1.0.10' }]);
    expect(phone.storage.list('records/').map((area) => phone.storage.read(area))).toEqual(records);

    offerMidlet(site, 'form-demo', { 'MIDlet-Version': '1.0.9' });
    await phone.press('3');
    await phone.waitForText('S!アプリは最新です');
  });

  test('installed once more keeps its records', async () => {
    const phone = softbankPhone();
    await installFromSite(phone);
    await storeRecord(phone);
    await download(phone);
    await phone.waitForText('ダウンロードしました');
    await phone.press('select');
    await phone.waitForText('名前');
    await phone.press('3', 'select', 'soft1', '1');
    await phone.waitForText('保存しました(2)');
  });

  test('is deleted with its records, after its own words, and 912 is reported', async () => {
    offerMidlet(site, 'form-demo', { 'MIDlet-Delete-Confirm': '会員情報が消えます' });
    const phone = softbankPhone();
    await installFromSite(phone);
    await storeRecord(phone);
    await openSoftwareList(phone);
    await phone.press('soft2', '5');
    await phone.waitForText('会員情報が消えます');
    expect(phone.screenText()).toContain('S!アプリに保存された');
    await phone.press('select');
    await phone.waitForText('S!アプリがありません');
    expect(reportsTo(site).at(-1)).toBe('/deleted 912 Deletion Notification');
    expect(phone.storage.list('records/')).toEqual([]);
    expect(phone.storage.list('software/')).toEqual([]);
  });
});
