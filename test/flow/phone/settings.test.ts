import { describe, expect, test } from 'vitest';
import { DEFAULT_HANDSETS } from '../../../emulator/carrier/default-handsets.ts';
import { createPhone, type HeadlessPhone } from '../../../emulator/shell/headless/create-phone.ts';
import { runKeyScript } from '../../../emulator/shell/headless/run-key-script.ts';

const MORNING = Date.UTC(2026, 10, 23, 1, 5);

async function openSettings(phone: HeadlessPhone): Promise<void> {
  await phone.press('select', '4');
  await phone.waitForText('日付時刻設定');
}

async function typeTime(phone: HeadlessPhone, digits: string): Promise<void> {
  await phone.press('1');
  for (let digit = 0; digit < 12; digit++) await phone.press('clear');
  await phone.type(digits);
}

describe('日付時刻設定', () => {
  test.each(['202613010000', '202602300000', '202612312460', '2026', '999'])(
    'does not take %s',
    async (digits) => {
      const phone = createPhone({ unixMs: MORNING });
      await openSettings(phone);
      await typeTime(phone, digits);
      await phone.waitForText('日付または時刻が正しくありません');
      await phone.press('select');
      await phone.waitForText('2026/11/23 10:05');
    },
  );

  test('goes on from the time that was set', async () => {
    const phone = createPhone({ unixMs: MORNING });
    await openSettings(phone);
    await typeTime(phone, '202402292359');
    await phone.waitForText('2024/02/29 23:59');
    await phone.pass(61_000);
    await phone.press('end');
    await phone.waitForText('3/1(金)');
  });
});

describe('電波OFFモード', () => {
  test('is switched on and off, and seen in the line at the top', async () => {
    const phone = createPhone();
    await openSettings(phone);
    await phone.press('2');
    await phone.waitForText('ON(通信しません)');
    expect(phone.screenText().split('\n')[0]).toBe('電波OFF');
    await phone.press('2');
    await phone.pass(600);
    expect(phone.screenText()).not.toContain('電波OFF\n');
    expect(phone.phone.device.radio.state).toEqual({ kind: 'on', bars: 3 });
  });
});

describe('端末情報', () => {
  test.each([
    ['docomo', ['P905i', '240x350', 'iアプリ DoJa-5.1', '1024KB', 'ソフトと共用']],
    ['au', ['W51SA', '240x320', 'EZアプリ MIDP-2.0', '300KB', '32KB']],
    ['softbank', ['910T', '240x320', 'S!アプリ MIDP-2.0', '1024KB', '3072KB']],
  ] as const)('tells what a %s handset is', async (carrier, words) => {
    const phone = createPhone({
      handset: DEFAULT_HANDSETS[carrier],
      address: 'hanako@example.jp',
    });
    await openSettings(phone);
    await phone.press('3');
    await phone.waitForText('hanako@example.jp');
    const text = phone.screenText().replaceAll('\n', '');
    for (const word of words) expect(text).toContain(word);
  });
});

describe('runKeyScript()', () => {
  test('replays recorded keys to the same screen', async () => {
    const [played, replayed] = [createPhone({ unixMs: MORNING }), createPhone({ unixMs: MORNING })];
    await openSettings(played);
    await typeTime(played, '202612312359');
    await played.waitForText('2026/12/31 23:59');
    const clear = 'clear\n'.repeat(12);
    await runKeyScript(
      replayed,
      `select\n4\ntext 日付時刻設定\n\n1\n${clear}type 202612312359\nwait 100\ntext 2026/12/31`,
    );
    expect(replayed.screenText()).toBe(played.screenText());
  });

  test.each(['hello', 'press 5', '55'])('refuses the line "%s"', async (line) => {
    await expect(runKeyScript(createPhone(), `5\n${line}`)).rejects.toThrow(
      `Cannot read key script: "${line}" is neither key nor command`,
    );
  });
});
