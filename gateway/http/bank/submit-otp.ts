// One way for every screen that takes a one-time password: charge the address, ask the bank, go on or say why not.
import { chargeLimits, releaseLimits, type LimitKey } from '../../flows/limits/charge-limits.ts';
import type { OtpVerdict } from '../../tokens/judge-otp.ts';
import type { BankContext, BankSite } from './bank-site.ts';
import { otpError } from './otp-words.ts';
import { endWith, enter } from './steps.ts';
import { addressGroupOf } from './visit.ts';

/** Answers with トップページ, the lock's page, or the screen shown again with the words for its field. */
export async function submitOtp(
  context: BankContext,
  site: BankSite,
  check: () => Promise<OtpVerdict>,
  again: (error: string) => Response,
): Promise<Response> {
  const limits: readonly LimitKey[] = [
    { limit: 'otpByAddress', of: addressGroupOf(site, context) },
  ];
  const admission = await chargeLimits(site.flow, limits);
  if (admission.kind === 'wait') return again(otpError(admission, site.flow.clock()));
  const verdict = await check();
  if (verdict.kind === 'accepted') {
    await site.flow.store.transaction((transaction) =>
      releaseLimits(site.flow, transaction, limits),
    );
    return await enter(context, site);
  }
  const isLocked =
    verdict.kind === 'locked' || (verdict.kind === 'wrong' && verdict.triesLeft === 0);
  if (isLocked) return await endWith(context, site, { kind: 'locked' });
  return again(otpError(verdict, site.flow.clock()));
}
