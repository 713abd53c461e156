// Before every POST: the form is read once, and refused where it is not one that this visitor was given.
import type { MiddlewareHandler } from 'hono';
import { isSameOrigin } from '../middleware/csrf-token.ts';
import { readForm } from '../middleware/read-form.ts';
import type { BankEnv, BankSite } from './bank-site.ts';
import { showMessage } from './show-page.ts';

/** Sets `form` for the handlers of a POST. */
export function guardForms(site: BankSite): MiddlewareHandler<BankEnv> {
  return async function guardForm(context, next) {
    const outcome = await readForm(context);
    switch (outcome.kind) {
      case 'unsupported':
        return showMessage(context, site, { ...UNREADABLE, status: 415 });
      case 'tooLarge':
        return showMessage(context, site, { ...UNREADABLE, status: 413 });
      case 'malformed':
        return showMessage(context, site, { ...UNREADABLE, status: 400 });
      case 'form': {
        const token = outcome.form('csrf');
        const isOwn =
          isSameOrigin(context.req.raw.headers) && site.csrf.matches(context.env.visit.id, token);
        if (!isOwn) return showMessage(context, site, STALE);
        context.set('form', outcome.form);
        context.set('formValues', outcome.values);
        return await next();
      }
    }
  };
}

const BACK = { backUrl: '/', backLabel: 'はじめの画面へ' };

const UNREADABLE = {
  title: '入力内容を受け付けられません',
  paragraphs: [
    '入力内容に使用できない文字が含まれているか、長すぎます。もう一度入力してください。',
  ],
  ...BACK,
};

const STALE = {
  title: '画面の有効期限が切れています',
  paragraphs: [
    '画面を開いてから時間が経過したか、別の画面でログインまたはログアウトされました。はじめの画面からやり直してください。',
  ],
  ...BACK,
  status: 403,
} as const;
