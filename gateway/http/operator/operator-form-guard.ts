// Before every POST of the console: read once, and refused where it is not a form that this operator was given.
import type { MiddlewareHandler } from 'hono';
import { isSameOrigin } from '../middleware/csrf-token.ts';
import { readForm, type Form } from '../middleware/read-form.ts';
import type { OperatorContext, OperatorEnv, OperatorSite } from './operator-site.ts';
import { readUpload } from './read-upload.ts';
import { showConsoleMessage } from './show-console-page.ts';

/** Sets `form`, and `file` for an upload. */
export function guardConsoleForms(site: OperatorSite): MiddlewareHandler<OperatorEnv> {
  return async function guardForm(context, next) {
    if (context.req.method !== 'POST') return await next();
    const posted = await readPosted(context);
    if (posted === null) {
      return showConsoleMessage(context, site, {
        title: '入力内容を受け付けられません',
        text: '使用できない文字が含まれているか、大きすぎます。',
        status: 400,
      });
    }
    const isOwn =
      isSameOrigin(context.req.raw.headers) &&
      site.csrf.matches(context.var.visitId, posted.form('csrf'));
    if (!isOwn) {
      return showConsoleMessage(context, site, {
        title: '画面の有効期限が切れています',
        text: 'はじめの画面からやり直してください。',
        status: 403,
      });
    }
    context.set('form', posted.form);
    context.set('file', posted.file);
    return await next();
  };
}

async function readPosted(
  context: OperatorContext,
): Promise<{ readonly form: Form; readonly file: Uint8Array | null } | null> {
  const type = context.req.header('content-type') ?? '';
  if (/^multipart\/form-data\s*;/i.test(type)) {
    const upload = await readUpload(context);
    return upload.kind === 'upload' ? upload : null;
  }
  const outcome = await readForm(context);
  return outcome.kind === 'form' ? { form: outcome.form, file: null } : null;
}
