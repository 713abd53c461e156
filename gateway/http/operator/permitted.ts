// Who may see and do what at the console: each handler names the permission it needs.
import type { Handler } from 'hono';
import type { OperatorSession } from '../../flows/operator/operator-session.ts';
import { mayDo, type Permission } from '../../flows/operator/permissions.ts';
import { recordOperatorRefusal } from '../../flows/operator/record-operator-refusal.ts';
import type { OperatorContext, OperatorEnv, OperatorSite } from './operator-site.ts';
import { showConsoleMessage } from './show-console-page.ts';

type Handle = (context: OperatorContext, operator: OperatorSession) => Response | Promise<Response>;

/** To the login where there is no complete session; 403, recorded, where the role does not allow it. */
export function permitted(
  site: OperatorSite,
  permission: Permission,
  handle: Handle,
): Handler<OperatorEnv> {
  return async function handlePermitted(context) {
    const { operator } = context.var;
    if (operator === null) return context.redirect('/operator/login', 303);
    if (operator.level !== 'full') return context.redirect('/operator/code', 303);
    if (mayDo(operator.role, permission)) return await handle(context, operator);
    await recordOperatorRefusal(site.flow, {
      operatorId: operator.operatorId,
      permission,
      page: context.req.routePath,
    });
    return showConsoleMessage(context, site, {
      title: 'ご利用いただけません',
      text: 'この操作は、お使いの権限では行えません。操作は行われず、記録されました。',
      status: 403,
    });
  };
}
