// Shortcuts through the flows: a user with an issued ticket, a set-up phone, or a token in use.
import { issueToken } from '../../gateway/flows/issue-token.ts';
import { activateToken } from '../../gateway/flows/activate-token.ts';
import { verifyOtp } from '../../gateway/flows/verify-otp.ts';
import { readIssuedToken } from '../../gateway/flows/read-issued-token.ts';
import { unsealColumn } from '../../gateway/flows/sealed-columns.ts';
import { findTicket } from '../../gateway/store/tickets.ts';
import { formatAppParam } from '../../gateway/tokens/atp/create-ticket.ts';
import {
  acceptedToken,
  makeDerivedTicket,
  readAppParam,
  shownOtp,
  startActivation,
  type PhoneTicket,
  type PhoneToken,
} from './scripted-phone.ts';
import type { FlowContext } from '../../gateway/flows/context.ts';
import type { TestClock } from './test-bank.ts';

/** The flows, and the clock they run by. */
export type TimedBank = FlowContext & { readonly time: TestClock };

export const PIN = '4711';

export type IssuedInHand = {
  readonly tokenId: string;
  /** What the PC screen shows. */
  readonly serviceId: string;
  readonly userIdDigits: string;
  /** What the JAM carries. */
  readonly ticket: PhoneTicket;
};

let requests = 0;

/** [トークン発行] pressed for a user, with what PC and JAM then show. */
export async function issueInHand(
  bank: TimedBank,
  userId: string,
  alreadyDownloaded = false,
): Promise<IssuedInHand> {
  requests += 1;
  const outcome = await issueToken(bank, {
    userId,
    mail: `${userId}@docomo.ne.jp`,
    pin: PIN,
    alreadyDownloaded,
    requestId: `request-${requests}-${userId}`,
  });
  if (outcome.kind !== 'issued') throw new Error(`Cannot issue: ${JSON.stringify(outcome)}`);
  return await readIssued(bank, userId);
}

/** What PC and JAM show of the token a user was issued last. */
export async function readIssued(bank: TimedBank, userId: string): Promise<IssuedInHand> {
  const shown = await readIssuedToken(bank, { userId });
  if (shown?.userIdDigits == null) throw new Error('Nothing was issued');
  const ticket = await findTicket(bank.store.db, 'tokenId', shown.tokenId);
  if (ticket?.secretSealed == null) throw new Error('No ticket');
  const secret = unsealColumn(
    bank.vault,
    'tickets.secretSealed',
    ticket.tidHex,
    ticket.secretSealed,
  );
  const tid = Buffer.from(ticket.tidHex, 'hex');
  const appParam = formatAppParam({ tid, secret, iterations: ticket.iterations });
  return {
    tokenId: shown.tokenId,
    serviceId: shown.serviceId,
    userIdDigits: shown.userIdDigits,
    ticket: shown.alreadyDownloaded
      ? makeDerivedTicket(shown.serviceId, shown.userIdDigits)
      : readAppParam(appParam),
  };
}

/** The phone set up for the token a user was issued last. */
export async function provisionIssued(bank: TimedBank, userId: string): Promise<PhoneToken> {
  return await provisionInHand(bank, await readIssued(bank, userId));
}

/** The phone set up with the right inputs; its clock runs `aheadSeconds` before the bank's. */
export async function provisionInHand(
  bank: TimedBank,
  issued: IssuedInHand,
  aheadSeconds = 0,
): Promise<PhoneToken> {
  const inputs = { serviceId: issued.serviceId, userId: issued.userIdDigits, pin: PIN };
  const phone = startActivation(issued.ticket, inputs);
  const unixSeconds = Math.floor(bank.time.now / 1000) + aheadSeconds;
  return acceptedToken(phone, await activateToken(bank, phone.request(unixSeconds)));
}

/** A token in use: issued, set up, confirmed, and the clock one period further. */
export async function activeInHand(bank: TimedBank, userId: string): Promise<PhoneToken> {
  const token = await provisionInHand(bank, await issueInHand(bank, userId));
  const otp = shownOtp(token, bank.time.now);
  const verdict = await verifyOtp(bank, { userId, otp, at: 'confirmation' });
  if (verdict.kind !== 'accepted') throw new Error(`Cannot confirm: ${verdict.kind}`);
  bank.time.now += 60_000;
  return token;
}
