// Login at the console: name and password, then a code of the operator's own TOTP app, enrolled at the first login.
import { Hono } from 'hono';
import { logInOperator } from '../../flows/operator/log-in-operator.ts';
import { endOperatorSession } from '../../flows/operator/operator-session.ts';
import { checkSecondFactor, readEnrolment } from '../../flows/operator/second-factor.ts';
import { formatWait } from '../bank/waiting-words.ts';
import { addressGroup } from '../middleware/client-address.ts';
import type { OperatorContext, OperatorEnv, OperatorSite } from './operator-site.ts';
import { forgetOperatorVisit, setOperatorVisit } from './operator-visit.ts';
import { showConsolePage } from './show-console-page.ts';

const LOCKED =
  'コードを続けて誤ったため、ご利用を停止しています。ほかのオペレータに解除（operator reset）を依頼してください。';

/** `/operator/login`, `/operator/code`, `/operator/logout` */
export function createConsoleLoginPages(site: OperatorSite): Hono<OperatorEnv> {
  const pages = new Hono<OperatorEnv>();
  pages.get('/operator/login', (context) => showLogin(context, site, []));
  pages.post('/operator/login', async (context) => {
    const { form } = context.var;
    const outcome = await logInOperator(site.flow, {
      name: form('name').trim(),
      password: form('password'),
      address: addressGroup(context.var.address),
    });
    switch (outcome.kind) {
      case 'accepted':
        setOperatorVisit(site, context, outcome.sessionId);
        return context.redirect('/operator/code', 303);
      case 'refused':
        return showLogin(context, site, ['オペレータ名またはパスワードが正しくありません。']);
      case 'wait': {
        const wait = formatWait(outcome.until, site.flow.clock());
        return showLogin(context, site, [`誤りが続いたため、${wait}ほどお待ちください。`]);
      }
    }
  });
  pages.get('/operator/code', async (context) => await showCode(context, site, []));
  pages.post('/operator/code', async (context) => {
    const { operator, visitId } = context.var;
    if (operator === null) return context.redirect('/operator/login', 303);
    if (operator.level === 'full') return context.redirect('/operator', 303);
    const { operatorId } = operator;
    const code = context.var.form('code');
    const outcome = await checkSecondFactor(site.flow, {
      sessionId: visitId,
      operatorId,
      code,
      appTime: appTime(site),
    });
    switch (outcome.kind) {
      case 'accepted':
        setOperatorVisit(site, context, outcome.sessionId);
        return context.redirect('/operator', 303);
      case 'wrong':
        return await showCode(context, site, [
          'コードが正しくないか、すでに使用されています。次に表示されるコードを入力してください。',
        ]);
      case 'locked':
        return await showCode(context, site, [LOCKED]);
      case 'sessionEnded':
        return context.redirect('/operator/login', 303);
    }
  });
  pages.post('/operator/logout', async (context) => {
    await endOperatorSession(site.flow, context.var.visitId);
    forgetOperatorVisit(site, context);
    return context.redirect('/operator/login', 303);
  });
  return pages;
}

/** The operator's phone does not follow the demo's clock. */
function appTime({ flow, demoClock }: OperatorSite): number {
  return flow.clock() - (demoClock?.read().offsetSeconds ?? 0) * 1000;
}

function showLogin(
  context: OperatorContext,
  site: OperatorSite,
  problems: readonly string[],
): Response {
  return showConsolePage(context, site, 'login', { title: 'オペレータのログイン', problems });
}

async function showCode(
  context: OperatorContext,
  site: OperatorSite,
  problems: readonly string[],
): Promise<Response> {
  const { operator } = context.var;
  if (operator === null) return context.redirect('/operator/login', 303);
  if (operator.level === 'full') return context.redirect('/operator', 303);
  const key = await readEnrolment(site.flow, operator.operatorId);
  return showConsolePage(context, site, 'code', {
    title: key === null ? '認証コード' : '認証アプリの登録',
    problems,
    key: key === null ? null : key.replaceAll(/.{4}(?=.)/g, '$& '),
  });
}
