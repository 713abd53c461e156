// Fills a page of templates/operator with what every page of the console needs and what this one says.
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { mayDo } from '../../flows/operator/permissions.ts';
import type { TemplateValues } from '../../render.ts';
import { formatJst } from '../../tokens/format-jst.ts';
import { OPERATOR_ROLE_NAMES } from './operator-names.ts';
import type { OperatorContext, OperatorSite } from './operator-site.ts';

export type ConsoleValues = TemplateValues & {
  readonly title: string;
  readonly status?: ContentfulStatusCode;
  /** What is wrong with a form, in words. */
  readonly problems?: readonly string[];
  readonly notice?: string | null;
};

/** Answers with a page. */
export function showConsolePage(
  context: OperatorContext,
  site: OperatorSite,
  name: string,
  { status = 200, problems = [], notice = null, ...values }: ConsoleValues,
): Response {
  const page = pageValues(context, site);
  return context.html(
    site.render(`operator/${name}`, { ...values, problems, notice, page }),
    status,
  );
}

export type ConsoleMessage = {
  readonly title: string;
  readonly text: string;
  readonly status: ContentfulStatusCode;
};

/** A page that only says something. */
export function showConsoleMessage(
  context: OperatorContext,
  site: OperatorSite,
  message: ConsoleMessage,
): Response {
  return showConsolePage(context, site, 'message', message);
}

function pageValues(context: OperatorContext, site: OperatorSite): TemplateValues {
  const { assets, flow, demoClock } = site;
  const { operator, visitId } = context.var;
  const isIn = operator?.level === 'full';
  return {
    serviceName: flow.institution.serviceName,
    styleUrl: assets['portal.css'].url,
    scriptUrl: assets['portal.js'].url,
    iconUrl: assets['icon.svg'].url,
    csrf: site.csrf.of(visitId),
    operator:
      operator === null
        ? null
        : { name: operator.name, roleName: OPERATOR_ROLE_NAMES[operator.role] },
    menu: isIn
      ? [
          { url: '/operator', label: '契約・利用者' },
          { url: '/operator/outbox', label: '送信メール' },
          ...(mayDo(operator.role, 'audit') ? [{ url: '/operator/audit', label: '監査記録' }] : []),
        ]
      : null,
    mayAct: isIn && mayDo(operator.role, 'act'),
    mayMail: isIn && mayDo(operator.role, 'mail'),
    mayMoveClock: isIn && demoClock !== null && mayDo(operator.role, 'clock'),
    now: formatJst(flow.clock()),
    isDemo: demoClock !== null,
  };
}
