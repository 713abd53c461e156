// 初期設定 with the radio cut: after any number of bytes of the request or the answer, the user's next [送信] ends with
// one token on both sides, and its password is accepted.
import { verifyOtp } from '../../../gateway/flows/verify-otp.ts';
import { findToken } from '../../../gateway/store/tokens.ts';
import { formatAppParam } from '../../../gateway/tokens/atp/create-ticket.ts';
import {
  deleteSoftware,
  listSoftware,
  readFiles,
  saveSoftware,
} from '../../../emulator/handset/software/installed-software.ts';
import type { Key } from '../../../emulator/device/keypad.ts';
import type { IssuedLink } from '../issue-link.ts';
import { PIN } from '../token-in-hand.ts';
import type { Cut } from './cuttable-line.ts';
import { prepareDownload } from './sweep-download.ts';
import type { SweepPhone } from './sweep-phone.ts';

/** Time for the app to take the digits of a box. */
const TYPED_MS = 60;

const TICKET = /1 [0-9a-f]{16} [0-9a-f]{32} \d+/;

/** Downloads the app once; the answer activates it for a new user each time, with the radio cut or not. */
export async function prepareActivation(
  sweep: SweepPhone,
): Promise<(cut: Cut | null) => Promise<void>> {
  const { storage } = sweep.phone;
  await prepareDownload(sweep, (await sweep.issue()).capability);
  const [software] = listSoftware(storage);
  const files = software === undefined ? null : readFiles(storage, software);
  if (software === undefined || files === null) throw new Error('The phone has no application');
  return async (cut) => {
    const issued = await sweep.issue();
    // The app as just downloaded with this ticket, its memory empty.
    const descriptor = replaceTicket(files.descriptor, formatAppParam(issued.ticket));
    deleteSoftware(storage, software);
    // 通信設定 許可: nobody is there to be asked.
    saveSoftware(storage, { ...software, network: 'allow' }, { ...files, descriptor });
    await activate(sweep, issued, cut);
  };
}

function replaceTicket(descriptor: Uint8Array, ticket: string): Uint8Array {
  const text = Buffer.from(descriptor).toString('latin1');
  return Buffer.from(text.replace(TICKET, ticket), 'latin1');
}

/** Starts the app from ソフト一覧, sets it up and confirms its password. Errors: Error, where there is not one token. */
export async function activate(
  sweep: SweepPhone,
  issued: IssuedLink,
  cut: Cut | null,
): Promise<void> {
  const {
    phone,
    line,
    gateway: { bank },
  } = sweep;
  if (phone.phone.running !== null) await phone.press('end', 'select');
  await phone.press('end', 'select', '3', '1', 'select');
  await phone.waitForText('サービスID');
  for (const [index, digits] of [issued.serviceId, issued.userIdDigits, PIN].entries()) {
    if (index > 0) await phone.press('down');
    for (const digit of digits) phone.phone.device.keypad.type(digit as Key);
    await phone.pass(TYPED_MS);
  }
  // The phone's time is the bank's, however fast it passes.
  bank.time.now = phone.phone.device.clock.now();
  line.reset(cut);
  await phone.press('soft1');
  if (cut !== null) {
    await phone.waitForText('もう一度送信してください');
    if (line.isArmed) throw new Error('The radio was not cut');
    await phone.press('soft1', 'soft1');
  }
  await phone.waitForText('初期設定が正常に完了しました');
  await phone.press('soft1');
  await phone.waitForText('秒');
  await expectOneToken(sweep, issued);
}

async function expectOneToken(
  { phone, gateway: { bank } }: SweepPhone,
  { userId, tokenId }: IssuedLink,
): Promise<void> {
  const token = await findToken(bank.store.db, tokenId);
  if (token?.provisionings !== 1) {
    throw new Error(`The token was set up ${token?.provisionings} times, not once`);
  }
  bank.time.now = phone.phone.device.clock.now();
  const screen = phone.screenText();
  const otp = /^(\d{4}) (\d{4})$/m.exec(screen)?.slice(1).join('') ?? '';
  const { kind } = await verifyOtp(bank, { userId, otp, at: 'confirmation' });
  if (kind !== 'accepted') {
    throw new Error(`The password "${otp}" is ${kind}; the phone shows:\n${screen}`);
  }
}
