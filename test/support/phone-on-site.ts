// A phone that reaches one small site, and the way of an application into it.
import { createRelay } from '../../emulator/carrier/relay.ts';
import {
  createPhone,
  type HeadlessPhone,
  type HeadlessPhoneOptions,
} from '../../emulator/shell/headless/create-phone.ts';
import type { PhoneSite } from './phone-site.ts';

export const SITE = 'http://otp-auth.net';

export function switchOn(site: PhoneSite, options: HeadlessPhoneOptions = {}): HeadlessPhone {
  const relay = createRelay({ hosts: { 'otp-auth.net': site.origin } });
  return createPhone({ relay, ...options });
}

/** Up to the question whether to download, or to what the phone says instead. */
export async function startDownload(phone: HeadlessPhone): Promise<void> {
  await phone.open(`${SITE}/d`);
  await phone.waitForText('入手');
  await phone.press('1');
}

/** Up to the question whether to start it. */
export async function installFromSite(phone: HeadlessPhone): Promise<void> {
  await startDownload(phone);
  await phone.waitForText('ダウンロードしますか');
  await phone.press('select');
  await phone.waitForText('ダウンロードしました');
}

/** 待受 → the list of applications, with the first one in focus. */
export async function openSoftwareList(phone: HeadlessPhone): Promise<void> {
  await phone.press('end', 'right', 'select');
}
