// 「ワンタイムパスワード認証確認」画面 (requirements G1–G8, I1–I3): the IDs for the phone, how far it is, and its first password.
import { Hono } from 'hono';
import type { NextStep } from '../../flows/find-next-step.ts';
import { readPhoneProgress, type PhoneProgress } from '../../flows/read-phone-progress.ts';
import { resendPhoneMail } from '../../flows/resend-phone-mail.ts';
import type { Session } from '../../flows/sessions/session.ts';
import { verifyOtp } from '../../flows/verify-otp.ts';
import { groupDigits } from '../../tokens/user-id.ts';
import type { BankContext, BankEnv, BankSite } from './bank-site.ts';
import { chargeMail } from './charge-mail.ts';
import { formatJst } from '../../tokens/format-jst.ts';
import { otpSlip } from './otp-words.ts';
import { progressValues } from './progress-values.ts';
import { showPage, type PageValues } from './show-page.ts';
import { onTheWay } from './steps.ts';
import { submitOtp } from './submit-otp.ts';

type WaitingStep = Extract<NextStep, { readonly kind: 'issue' }>;

const RESENT = 'メールをもう一度送信しました。';
const RESEND_ENDED =
  'この発行は無効になっているため、メールを再送できません。最初から発行し直してください。';

/** `/token/confirm`, `/token/progress` and `/token/resend` */
export function createConfirmPages(site: BankSite): Hono<BankEnv> {
  const pages = new Hono<BankEnv>();
  pages.get(
    '/token/confirm',
    onTheWay(site, isWaiting, (context, session) => {
      const notice = context.req.query('resent') === undefined ? null : RESENT;
      return showConfirm(context, site, session, { notice });
    }),
  );
  pages.post(
    '/token/confirm',
    onTheWay(site, isWaiting, (context, session) => confirm(context, site, session)),
  );
  pages.get(
    '/token/progress',
    onTheWay(site, isWaiting, async (context, { userId }) => {
      const progress = await readPhoneProgress(site.flow, { userId });
      if (progress === null) return context.body(null, 204);
      const values = progressValues(progress, site.flow.clock());
      return context.html(site.render('bank/progress', { progress: values }));
    }),
  );
  pages.post(
    '/token/resend',
    onTheWay(site, isWaiting, (context, session) => resend(context, site, session)),
  );
  return pages;
}

async function confirm(context: BankContext, site: BankSite, session: Session): Promise<Response> {
  const otp = context.get('form')('otp');
  const progress = await readPhoneProgress(site.flow, { userId: session.userId });
  function again(error: string): Response {
    return fillConfirm(context, site, progress, { errors: { otp: error } });
  }
  const slip = otpSlip(otp);
  if (slip !== null) return again(slip);
  const { userId } = session;
  return await submitOtp(
    context,
    site,
    () => verifyOtp(site.flow, { userId, otp, at: 'confirmation' }),
    again,
  );
}

async function resend(context: BankContext, site: BankSite, session: Session): Promise<Response> {
  const { userId } = session;
  const wait = await chargeMail(site, session);
  if (wait !== null) {
    const formError = `送信の回数が多いため、${wait}ほどお待ちいただいてからお試しください。`;
    return await showConfirm(context, site, session, { formError, status: 429 });
  }
  const outcome = await resendPhoneMail(site.flow, { userId });
  if (outcome.kind === 'resent') return context.redirect('/token/confirm?resent', 303);
  return await showConfirm(context, site, session, { formError: RESEND_ENDED });
}

type Shown = PageValues & { readonly status?: 200 | 429 };

async function showConfirm(
  context: BankContext,
  site: BankSite,
  { userId }: Session,
  values: Shown,
): Promise<Response> {
  return fillConfirm(context, site, await readPhoneProgress(site.flow, { userId }), values);
}

function fillConfirm(
  context: BankContext,
  site: BankSite,
  progress: PhoneProgress | null,
  values: Shown,
): Response {
  if (progress === null) return context.redirect('/token/issue', 303);
  const { token } = progress;
  const now = site.flow.clock();
  return showPage(context, site, 'confirm', {
    ...values,
    serviceId: groupDigits(token.serviceId),
    userId: token.userIdDigits === null ? '' : groupDigits(token.userIdDigits),
    mail: token.mail,
    expiresAt: formatJst(token.expiresAt),
    progress: progressValues(progress, now),
    canResend: token.ticketState === 'open' && now < token.expiresAt,
    canResync: token.provisionings > 0,
  });
}

/** A token was issued that can still be confirmed. */
function isWaiting(step: NextStep): step is WaitingStep {
  return step.kind === 'issue' && step.canSkip;
}
