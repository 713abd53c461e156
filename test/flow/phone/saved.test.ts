import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SavedPhone } from '../../../emulator/handset/software/saved-phone.ts';
import type {
  HeadlessPhone,
  SavedHeadlessPhone,
} from '../../../emulator/shell/headless/create-phone.ts';
import { installFromSite, switchOn } from '../../support/phone-on-site.ts';
import { offerIappli, startPhoneSite, type PhoneSite } from '../../support/phone-site.ts';

let site: PhoneSite;
beforeAll(async () => {
  site = await startPhoneSite();
  offerIappli(site);
});
afterAll(() => site.close());

async function installed(): Promise<HeadlessPhone> {
  const phone = switchOn(site);
  await installFromSite(phone);
  return phone;
}

test('HeadlessPhone.save() in the middle of typing is gone on with by any number of phones', async () => {
  const phone = await installed();
  await phone.press('select');
  await phone.waitForText('初期設定');
  await phone.press('1', '2', '3');
  const saved = structuredClone(phone.save());
  for (const digit of ['4', '5'] as const) {
    const twin = switchOn(site, { saved });
    expect(twin.screenshot()).toEqual(phone.screenshot());
    await twin.press(digit, 'select');
    expect(twin.screenText()).toContain(`123${digit}`);
  }
  await phone.press('select');
  expect(phone.screenText()).toMatch(/123$/m);
});

test('an application that was saved during a call is not in the call any more', async () => {
  const phone = await installed();
  await phone.press('select');
  await phone.waitForText('初期設定');
  await phone.call('09012345678');
  await phone.waitForText('着信中');
  const twin = switchOn(site, { saved: phone.save() });
  await twin.waitForText('初期設定');
  await twin.press('7', 'select');
  expect(twin.screenText()).toMatch(/7$/m);
});

test('HeadlessPhone.save() without an application keeps what is in the flash memory', async () => {
  const phone = await installed();
  await phone.press('end', 'end');
  const twin = switchOn(site, { saved: phone.save() });
  expect(twin.save().running).toBeNull();
  await twin.press('select', '3', '1');
  await twin.waitForText('ﾜﾝﾀｲﾑ');
});

async function savedInApplication(): Promise<SavedHeadlessPhone> {
  const phone = await installed();
  await phone.press('select');
  await phone.waitForText('初期設定');
  return phone.save();
}

function changeRunning(
  { running, ...rest }: SavedHeadlessPhone,
  changes: Partial<SavedPhone>,
): SavedHeadlessPhone {
  if (running === null) throw new Error('No application runs');
  return { ...rest, running: { ...running, ...changes } };
}

test.each([
  ['other-files', { softwareId: 'another' }],
  ['other-files', { installedAt: 0 }],
  ['other-build', { build: 'another' }],
] as const)(
  'a saved application that does not fit any more is left out: %s',
  async (resumption, changes) => {
    const saved = await savedInApplication();
    const twin = switchOn(site, { saved: changeRunning(saved, changes) });
    expect(twin.phone.resumption).toBe(resumption);
    expect(twin.save().running).toBeNull();
    expect(twin.screenText()).not.toContain('初期設定');
    await twin.press('select', '3', '1');
    await twin.waitForText('ﾜﾝﾀｲﾑ');
    expect(switchOn(site, { saved }).phone.resumption).toBe('resumed');
  },
);
