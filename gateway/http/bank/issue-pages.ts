// 「ワンタイムパスワードトークン発行」画面 (requirements F1–F7, E8, J2, J3).
import { Hono } from 'hono';
import { createId } from '../../flows/context.ts';
import type { NextStep } from '../../flows/find-next-step.ts';
import { issueToken } from '../../flows/issue-token.ts';
import type { Session } from '../../flows/sessions/session.ts';
import type { BankContext, BankEnv, BankSite } from './bank-site.ts';
import { chargeMail } from './charge-mail.ts';
import { parseIssueForm, type IssueForm, type IssueWarning } from './parse-issue-form.ts';
import { showPage, type PageValues } from './show-page.ts';
import { leadOn, onTheWay } from './steps.ts';

type IssueStep = Extract<NextStep, { readonly kind: 'issue' }>;

const WARNINGS: Readonly<Record<IssueWarning, string>> = {
  weakPin:
    '利用開始パスワードが、同じ数字の繰り返しまたは連続した数字です。推測されやすいため、お勧めしません。',
  otherMail:
    '入力されたメールアドレスは、NTTドコモ・au・ソフトバンクのメールアドレスではありません。トークンとして利用する携帯電話・スマートフォンで受信できるメールアドレスですか。',
};

const REQUEST_ID = /^[0-9a-f]{32}$/;

/** `/token/issue` */
export function createIssuePages(site: BankSite): Hono<BankEnv> {
  const pages = new Hono<BankEnv>();
  pages.get(
    '/token/issue',
    onTheWay(site, isIssueStep, (context, _, step) => showIssue(context, site, step, {})),
  );
  pages.post(
    '/token/issue',
    onTheWay(site, isIssueStep, async (context, session, step) => {
      const outcome = parseIssueForm(context.get('form'), site.settings.carrierMailOnly);
      switch (outcome.kind) {
        case 'wrong':
          return showIssue(context, site, step, { errors: outcome.errors });
        case 'warned':
          return showIssue(context, site, step, warnedValues(context, outcome.warnings));
        case 'complete':
          return await issue(context, site, { session, step, form: outcome.form });
      }
    }),
  );
  return pages;
}

type Issue = { readonly session: Session; readonly step: IssueStep; readonly form: IssueForm };

async function issue(
  context: BankContext,
  site: BankSite,
  { session, step, form }: Issue,
): Promise<Response> {
  const { userId } = session;
  const wait = await chargeMail(site, session);
  if (wait !== null) {
    const formError = `トークン発行の回数が多いため、${wait}ほどお待ちいただいてからお試しください。`;
    return showIssue(context, site, step, { formError, status: 429 });
  }
  const outcome = await issueToken(site.flow, {
    ...form,
    userId,
    requestId: requestIdOf(site, form.requestId, userId),
  });
  if (outcome.kind === 'issued') return context.redirect('/token/confirm', 303);
  return await leadOn(context, site, session);
}

/** Bound to the user, so that nobody can hit upon another one's; one not made here counts as none. */
function requestIdOf(site: BankSite, requestId: string, userId: string): string {
  return `${userId}:${REQUEST_ID.test(requestId) ? requestId : createId(site.flow)}`;
}

function showIssue(
  context: BankContext,
  site: BankSite,
  step: IssueStep,
  values: PageValues & { readonly status?: 200 | 429 },
): Response {
  const typed = context.req.method === 'POST' ? context.get('form') : () => '';
  const requestId = typed('requestId');
  return showPage(context, site, 'issue', {
    warnings: [],
    warned: '',
    ...values,
    canSkip: step.canSkip,
    values: {
      mail: typed('mail'),
      mailAgain: typed('mailAgain'),
      alreadyDownloaded: typed('alreadyDownloaded') === '1',
      requestId: REQUEST_ID.test(requestId) ? requestId : createId(site.flow),
    },
  });
}

function warnedValues(context: BankContext, warnings: readonly IssueWarning[]): PageValues {
  const wasShown = context.get('form')('warned') !== '';
  return {
    warnings: warnings.map((warning) => WARNINGS[warning]),
    warned: warnings.join(' '),
    ...(wasShown
      ? { errors: { acknowledged: '内容を確認のうえ、チェックを入れてください。' } }
      : {}),
  };
}

function isIssueStep(step: NextStep): step is IssueStep {
  return step.kind === 'issue';
}
