// Failure injection: the failures in force, and a form for another.
import type { Context, Hono } from 'hono';
import type { FailureRule } from '../../mailbox/failure-rules.ts';
import { FAILURE_INPUT } from '../api/schemas.ts';
import { showPage, type PageContext } from './page-context.ts';
import { textOf } from './settings-form.ts';

export function addFailurePage(app: Hono, context: PageContext): void {
  const { basePath, mailbox } = context;
  app.get('/failures', (c) => showFailures(c, context, null));
  app.post('/failures', async (c) => {
    const parsed = FAILURE_INPUT.safeParse(readForm(await c.req.formData()));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return showFailures(c, context, `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
    }
    mailbox.failures.add(parsed.data);
    return c.redirect(`${basePath}/failures`, 303);
  });
  app.post('/failures/:id/delete', (c) => {
    mailbox.failures.remove(c.req.param('id'));
    return c.redirect(`${basePath}/failures`, 303);
  });
}

function showFailures(c: Context, context: PageContext, error: string | null): Response {
  return showPage(c, context, {
    template: 'failures',
    title: '障害の注入',
    section: 'failures',
    values: {
      error,
      failures: context.mailbox.failures.list().map((rule) => ({
        id: rule.id,
        recipient: rule.recipient,
        stage: rule.stage.toUpperCase(),
        effect: describeEffect(rule),
        percent: Math.round(rule.probability * 100),
      })),
    },
    status: error === null ? 200 : 400,
  });
}

function describeEffect({ code, text, delayMilliseconds, drop }: FailureRule): string {
  const effects = [
    delayMilliseconds > 0 ? `${delayMilliseconds}ミリ秒待つ` : '',
    drop ? '切断する' : '',
    !drop && code !== null ? `${code} ${text}` : '',
  ].filter((effect) => effect !== '');
  return effects.length === 0 ? 'なし' : effects.join('、');
}

function readForm(form: FormData): unknown {
  const code = textOf(form, 'code');
  return {
    recipient: textOf(form, 'recipient').trim(),
    stage: form.get('stage'),
    code: code === '' ? null : Number(code),
    probability: Number(textOf(form, 'probability')) / 100,
    delayMilliseconds: Number(textOf(form, 'delay')),
    drop: form.get('drop') !== null,
  };
}
