// The emulated phone on a journey, with nothing but its keys: mail, link, download, 初期設定, password.
import { createRelay } from '../../../emulator/carrier/relay.ts';
import { createPhone, type HeadlessPhone } from '../../../emulator/shell/headless/create-phone.ts';
import { fetchHandset } from '../../../emulator/shell/headless/fetch-handset.ts';
import type { Pace } from '../../../emulator/shell/headless/pace.ts';
import type { Photograph } from '../contact-sheet.ts';
import { createMailPort } from '../../../emulator/shell/headless/mail-port.ts';
import type { JourneyPhone } from './journey-phone.ts';
import type { JourneyWorld } from './journey-world.ts';

export type EmulatedHandset = JourneyPhone & { readonly phone: HeadlessPhone };

export type EmulatedHandsetOptions = {
  readonly world: JourneyWorld;
  readonly model: string;
  /** The phone's own mail address. */
  readonly address: string;
  /** "fast" for a bank that goes by the phone's clock. */
  readonly pace: Pace;
  /** Shown the screen at every stage of the way. */
  readonly onStage?: (photograph: Photograph) => void;
};

const BANK_HOST = 'localhost';
const MAIL_WAIT_MS = 100;

/** Told where on its way the phone is. */
type Look = (stage: string) => void;

/** A phone of the bank's catalogue, switched on, its clock set by the bank's. */
export async function createEmulatedHandset(
  options: EmulatedHandsetOptions,
): Promise<EmulatedHandset> {
  const { world, model, address } = options;
  const gateway = `http://127.0.0.1:${world.gatewayPort}`;
  const askBank = createRelay({ hosts: { [BANK_HOST]: gateway } });
  const handset = await fetchHandset(model, askBank, BANK_HOST);
  if (handset === null) throw new Error(`The catalogue has no handset "${model}"`);
  const phone = createPhone({
    handset,
    address,
    relay: createRelay({ hosts: { 'otp-auth.net': gateway } }),
    askMailCentre: createMailPort(world.sinkOrigin),
    unixMs: await world.bankTime(),
    pace: options.pace,
  });

  function look(name: string): void {
    options.onStage?.({ name, png: phone.screenshot() });
  }

  return {
    phone,
    model,
    clock: () => phone.phone.device.clock.now(),
    openLink: (url) => openMailedLink(phone, url, look),
    install: () => install(phone, look),
    setUp: (inputs) => setUp(phone, inputs, look),
    showOtp: () => readOtp(phone),
  };
}

/** 待受 → メール → 受信BOX → the newest mail → its link. */
async function openMailedLink(phone: HeadlessPhone, url: string, look: Look): Promise<string> {
  look('standby');
  await askForMail(phone);
  look('inbox');
  await phone.press('select');
  await phone.waitForText('受信メール');
  look('mail');
  // 選択 stands above the select key as soon as the link has the focus.
  while (!phone.screenText().includes('選択')) await phone.press('down');
  await phone.press('select');
  await phone.waitForText('アプリのダウンロード');
  look('page');
  const asked = phone.sent()[0]?.request.url;
  if (asked !== url) throw new Error(`The mail on the phone leads to "${asked}", not "${url}"`);
  return titleOf(phone);
}

/** 新着メール問合せ until there is one: the centre may be a moment behind the sink's own list. */
async function askForMail(phone: HeadlessPhone): Promise<void> {
  for (;;) {
    await phone.press('end', 'soft1', '2');
    while (!/OK|\nワンタイム|●/.test(phone.screenText())) await phone.pass(MAIL_WAIT_MS);
    if (phone.screenText().includes('●')) return;
    await phone.press('select');
  }
}

/** The second line: the first is the status line's clock. */
function titleOf(phone: HeadlessPhone): string {
  return phone.screenText().split('\n')[1] ?? '';
}

async function install(phone: HeadlessPhone, look: Look): Promise<string> {
  await phone.press('1');
  await phone.waitForText('ダウンロードします');
  look('question');
  await phone.press('select');
  await phone.waitForText('ダウンロードしました');
  look('downloaded');
  await phone.press('select');
  await phone.waitForText('サービスID');
  return phone.phone.running?.software.name ?? '';
}

type Inputs = Parameters<JourneyPhone['setUp']>[0];

async function setUp(phone: HeadlessPhone, inputs: Inputs, look: Look): Promise<void> {
  for (const [index, text] of [inputs.serviceId, inputs.userId, inputs.pin].entries()) {
    if (index > 0) await phone.press('down');
    await typeInField(phone, text);
  }
  look('set up');
  await phone.press('soft1');
  if (phone.phone.handset.profile === 'MIDP-2.0') {
    await phone.waitForText('通信を行います。よろしいですか');
    await phone.press('select');
  }
  await phone.waitForText('初期設定が正常に完了しました');
  look('done');
  // [次へ]
  await phone.press('soft1');
  await phone.waitForText('秒');
  look('password');
}

async function typeInField(phone: HeadlessPhone, text: string): Promise<void> {
  for (const digit of text) phone.phone.device.keypad.type(digit as '0');
  await phone.pass(200);
}

function readOtp(phone: HeadlessPhone): string {
  return /^(\d{4}) (\d{4})$/m.exec(phone.screenText())?.slice(1).join('') ?? phone.screenText();
}
