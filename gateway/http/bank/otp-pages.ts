// 「ワンタイムパスワード認証」画面 (requirements J1c–J1h, J3, J4) and 同期ズレ補正.
import { Hono } from 'hono';
import type { NextStep } from '../../flows/find-next-step.ts';
import { resynchronise } from '../../flows/resynchronise.ts';
import { verifyOtp } from '../../flows/verify-otp.ts';
import type { BankContext, BankEnv, BankSite } from './bank-site.ts';
import { otpSlip } from './otp-words.ts';
import { showPage, type FieldErrors } from './show-page.ts';
import { onTheWay } from './steps.ts';
import { submitOtp } from './submit-otp.ts';

/** A token waits for its password: a confirmed one, or one that [トークン発行の省略] leads to. */
type OtpStep = Extract<NextStep, { readonly kind: 'authenticate' | 'issue' }>;

/** `/otp` and `/otp/resync` */
export function createOtpPages(site: BankSite): Hono<BankEnv> {
  const pages = new Hono<BankEnv>();
  pages.get(
    '/otp',
    onTheWay(site, isOtpStep, (context, _, step) => showOtp(context, site, step, {})),
  );
  pages.post(
    '/otp',
    onTheWay(site, isOtpStep, async (context, { userId }, step) => {
      const otp = context.get('form')('otp');
      const slip = otpSlip(otp);
      if (slip !== null) return showOtp(context, site, step, { otp: slip });
      return await submitOtp(
        context,
        site,
        () => verifyOtp(site.flow, { userId, otp, at: 'login' }),
        (error) => showOtp(context, site, step, { otp: error }),
      );
    }),
  );
  pages.get(
    '/otp/resync',
    onTheWay(site, isOtpStep, (context, _, step) => showResync(context, site, step, {})),
  );
  pages.post(
    '/otp/resync',
    onTheWay(site, isOtpStep, async (context, { userId }, step) => {
      const [first, second] = [context.get('form')('first'), context.get('form')('second')];
      const errors = { ...slipAt('first', first), ...slipAt('second', second) };
      if (Object.keys(errors).length > 0) return showResync(context, site, step, errors);
      return await submitOtp(
        context,
        site,
        () => resynchronise(site.flow, { userId, first, second }),
        (error) => showResync(context, site, step, { first: error }),
      );
    }),
  );
  return pages;
}

function showOtp(
  context: BankContext,
  site: BankSite,
  step: OtpStep,
  errors: FieldErrors,
): Response {
  return showPage(context, site, 'otp', { errors, canIssue: step.kind === 'issue' });
}

function showResync(
  context: BankContext,
  site: BankSite,
  step: OtpStep,
  errors: FieldErrors,
): Response {
  const backUrl = step.kind === 'issue' ? '/token/confirm' : '/otp';
  return showPage(context, site, 'resync', { errors, backUrl });
}

function slipAt(name: string, typed: string): FieldErrors {
  const slip = otpSlip(typed);
  return slip === null ? {} : { [name]: slip };
}

function isOtpStep(step: NextStep): step is OtpStep {
  return step.kind === 'authenticate' || (step.kind === 'issue' && step.canSkip);
}
