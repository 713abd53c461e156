// サービス開始登録 (requirement C0b).
import { Hono } from 'hono';
import type { NextStep } from '../../flows/find-next-step.ts';
import type { PasswordProblem } from '../../flows/password-rule.ts';
import {
  registerServiceStart,
  type ServiceStartOutcome,
} from '../../flows/register-service-start.ts';
import { raiseSession } from '../../flows/sessions/raise-session.ts';
import type { Form } from '../middleware/read-form.ts';
import type { BankContext, BankEnv, BankSite } from './bank-site.ts';
import { showPage, type FieldErrors } from './show-page.ts';
import { onTheWay } from './steps.ts';
import { setVisitId } from './visit.ts';

type ServiceStart = Extract<NextStep, { readonly kind: 'serviceStart' }>;

// oxfmt-ignore: a table
const WORDS: Readonly<Record<PasswordProblem | 'unchanged' | 'same', string>> = {
  tooShort: '8文字以上で入力してください。',
  tooLong: '128文字以内で入力してください。',
  containsLoginId: 'ログインIDを含むパスワードは登録できません。',
  guessable: '推測されやすいパスワードです。別のパスワードを入力してください。',
  unchanged: '最初にお渡ししたパスワードとは異なるものを入力してください。',
  same: 'ログインパスワードとは異なるものを入力してください。',
};

/** `/start` */
export function createServiceStartPages(site: BankSite): Hono<BankEnv> {
  const pages = new Hono<BankEnv>();
  pages.get(
    '/start',
    onTheWay(site, isServiceStart, (context) => showPage(context, site, 'service-start')),
  );
  pages.post(
    '/start',
    onTheWay(site, isServiceStart, async (context, session) => {
      const form = context.get('form');
      const errors = slips(form);
      if (Object.keys(errors).length > 0) {
        return showPage(context, site, 'service-start', { errors });
      }
      const outcome = await registerServiceStart(site.flow, {
        userId: session.userId,
        password: form('password'),
        confirmationPassword: form('confirmationPassword'),
      });
      return await answer(context, site, outcome);
    }),
  );
  return pages;
}

async function answer(
  context: BankContext,
  site: BankSite,
  outcome: ServiceStartOutcome,
): Promise<Response> {
  if (outcome.kind === 'refused') {
    const { password, confirmationPassword } = outcome;
    return showPage(context, site, 'service-start', {
      errors: {
        ...(password === null ? {} : { password: WORDS[password] }),
        ...(confirmationPassword === null
          ? {}
          : { confirmationPassword: WORDS[confirmationPassword] }),
      },
    });
  }
  const raised = await raiseSession(site.flow, context.env.visit.id, 'first-factors');
  if (raised !== null) setVisitId(site, context, raised);
  return context.redirect('/', 303);
}

/** What can be said without asking the bank: a field left empty, or typed differently the second time. */
function slips(form: Form): FieldErrors {
  return {
    ...slip(form, 'password', 'passwordAgain', '新しいログインパスワード'),
    ...slip(form, 'confirmationPassword', 'confirmationPasswordAgain', '確認用パスワード'),
  };
}

function slip(form: Form, name: string, again: string, label: string): FieldErrors {
  if (form(name) === '') return { [name]: `${label}を入力してください。` };
  if (form(again) === '') return { [again]: `${label}をもう一度入力してください。` };
  return form(name) === form(again) ? {} : { [again]: `上の${label}と一致していません。` };
}

function isServiceStart(step: NextStep): step is ServiceStart {
  return step.kind === 'serviceStart';
}
