// The audit trail at the console: search, export, verification.
import { Hono } from 'hono';
import {
  checkAudit,
  exportAudit,
  searchAudit,
  type AuditFilter,
} from '../../flows/operator/audit-trail.ts';
import { operatorNames } from '../../flows/operator/read-contract-file.ts';
import { DAY_MS, fromJst } from '../../tokens/jst.ts';
import { formatJst } from '../../tokens/format-jst.ts';
import { listLinks, readListQuery } from './console-list.ts';
import { csvResponse } from './csv-response.ts';
import type { OperatorContext, OperatorEnv, OperatorSite } from './operator-site.ts';
import { permitted } from './permitted.ts';
import { showConsolePage } from './show-console-page.ts';

const FAULTS = {
  changed: 'が書き換えられています',
  missing: 'がありません',
  checkpointChanged: 'までの区切りが書き換えられています',
} as const;

/** `/operator/audit`, `…/audit.csv`, `…/audit/verification` */
export function createAuditPages(site: OperatorSite): Hono<OperatorEnv> {
  const pages = new Hono<OperatorEnv>();
  pages.get(
    '/operator/audit',
    permitted(site, 'audit', (context) => showAudit(context, site, {})),
  );
  pages.get(
    '/operator/audit.csv',
    permitted(site, 'audit', async (context, { operatorId }) =>
      csvResponse(
        context,
        'audit.csv',
        await exportAudit(site.flow, readFilter(context), operatorId),
      ),
    ),
  );
  pages.post(
    '/operator/audit/verification',
    permitted(site, 'audit', async (context, { operatorId }) => {
      const { rows, writers, faults } = await checkAudit(site.flow, operatorId);
      if (faults.length === 0) {
        const notice = `監査記録に改ざんや欠落はありません（${rows}件、${writers}系列）。`;
        return await showAudit(context, site, { notice });
      }
      const problems = faults.map(
        ({ kind, writer, sequence }) => `系列 ${writer} の${sequence}件目${FAULTS[kind]}。`,
      );
      return await showAudit(context, site, { problems });
    }),
  );
  return pages;
}

async function showAudit(
  context: OperatorContext,
  site: OperatorSite,
  said: { readonly notice?: string; readonly problems?: readonly string[] },
): Promise<Response> {
  const query = readListQuery(context);
  const rows = await searchAudit(site.flow, readFilter(context), query.slice);
  const names = await operatorNames(site.flow);
  const { event = '', actor = '', user = '', from = '', until = '' } = context.req.query();
  const fields = { event, actor, user, from, until };
  return showConsolePage(context, site, 'audit', {
    ...said,
    title: '監査記録',
    fields,
    exportUrl: `/operator/audit.csv?${new URLSearchParams(fields).toString()}`,
    rows: rows.map((row) => ({
      at: formatJst(row.at),
      event: row.event,
      actor: actorName(row, names),
      userId: row.userId,
      loginId: row.loginId ?? row.userId,
      detail: row.detail === '{}' ? '' : row.detail,
    })),
    ...listLinks(context, query, rows.length),
  });
}

/** An operator's name, a user's ログインID where the row is about himself, or what stands in the trail. */
function actorName(
  { actor, userId, loginId }: Awaited<ReturnType<typeof searchAudit>>[number],
  names: ReadonlyMap<string, string>,
): string {
  const [kind, id = ''] = actor.split(':');
  if (kind === 'operator') return `operator:${names.get(id) ?? id}`;
  return id !== '' && id === userId && loginId !== null ? `user:${loginId}` : actor;
}

/** Days are Japan's, the last one included. A field that is no date is as good as empty. */
function readFilter(context: OperatorContext): AuditFilter {
  const { event = '', actor = '', user = '', from = '', until = '' } = context.req.query();
  const lastDay = parseDay(until);
  return {
    event: event.trim().replaceAll(/[%_]/g, ''),
    actor: actor.trim(),
    userId: user.trim(),
    from: parseDay(from),
    until: lastDay === null ? null : lastDay + DAY_MS,
  };
}

function parseDay(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const at = fromJst(text, 0);
  return Number.isNaN(at) ? null : at;
}
