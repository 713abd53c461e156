// The JARs: the same bytes for everybody who may have them, whole or in part, with a strong ETag.
import type { Agent } from '../../carriers/agent.ts';
import type { Build } from '../../carriers/verdict.ts';
import { parseByteRange } from '../../delivery/byte-range.ts';
import type { HttpContext } from '../http-env.ts';
import { recordFetch } from './delivery-event.ts';
import type { DownloadDeps } from './download-deps.ts';
import { guard } from './guard.ts';
import { refusal } from './link-page.ts';
import type { TokenApp } from './token-apps.ts';

const TICKET_ID = /^[0-9a-f]{16}$/;

/** GET /app/otp-doja.jar and /app/otp-midp.jar */
export function jar(deps: DownloadDeps, context: HttpContext, build: Build): Response {
  const classification = deps.classify(context);
  const guarded = guard(classification, deps);
  if (guarded.kind === 'refused') {
    return refusal(deps, classification, guarded.page, guarded.values);
  }
  const { agent, verdict } = guarded;
  if (verdict.app !== build) return refusal(deps, classification, 'not-found');
  if (!isInstaller(agent)) return refusal(deps, classification, 'other-agent');
  const tidHex = context.req.query('t') ?? '';
  if (TICKET_ID.test(tidHex)) {
    recordFetch(deps, context, { tidHex, agent, event: 'package' });
  }
  return respondJar(deps.apps[build], context);
}

/**
 * docomo's installers say so (TD, SD) from 504i and FOMA 2051 on; what 503i and the first FOMA sets send is not known,
 * so theirs may also come as the browser. Other carriers' installers have no sign.
 */
function isInstaller(agent: Agent): boolean {
  if (agent.carrier !== 'docomo' || agent.kind === 'installer') return true;
  const profile = agent.handset?.java.profile ?? 'DoJa-1.0';
  return agent.kind === 'carrier-browser' && profile === 'DoJa-1.0';
}

function respondJar(app: TokenApp, context: HttpContext): Response {
  const headers = {
    'Content-Type': 'application/java-archive',
    'Accept-Ranges': 'bytes',
    ETag: app.etag,
    'Cache-Control': 'private, no-cache',
    'X-Content-Type-Options': 'nosniff',
  };
  if (context.req.header('if-none-match') === app.etag) {
    return new Response(null, { status: 304, headers });
  }
  const ifRange = context.req.header('if-range');
  const wanted = ifRange === undefined || ifRange === app.etag;
  const range = parseByteRange(wanted ? (context.req.header('range') ?? null) : null, app.jarSize);
  switch (range.kind) {
    case 'whole':
      return new Response(app.jar, { headers: { ...headers, 'Content-Length': `${app.jarSize}` } });
    case 'part': {
      const part = app.jar.slice(range.first, range.last + 1);
      const contentRange = `bytes ${range.first}-${range.last}/${app.jarSize}`;
      const lengths = { 'Content-Length': `${part.length}`, 'Content-Range': contentRange };
      return new Response(part, { status: 206, headers: { ...headers, ...lengths } });
    }
    case 'unsatisfiable': {
      const lengths = { 'Content-Length': '0', 'Content-Range': `bytes */${app.jarSize}` };
      return new Response(null, { status: 416, headers: { ...headers, ...lengths } });
    }
  }
}
