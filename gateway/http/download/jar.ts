// The JARs: the same bytes for everybody who may have them, whole or in part, with a strong ETag.
import { mayTakePackage } from '../../carriers/status-code.ts';
import type { Build } from '../../carriers/verdict.ts';
import { parseByteRange } from '../../delivery/byte-range.ts';
import type { RequestHeaders } from '../../carriers/request-headers.ts';
import type { HttpContext } from '../http-env.ts';
import { requestHeaders } from '../request-headers.ts';
import { recordFetch } from './delivery-event.ts';
import type { DownloadDeps } from './download-deps.ts';
import { guard } from './guard.ts';
import { refusal } from './refusal.ts';
import { createPayload, respond, type Payload } from './responses.ts';
import type { TokenApp } from './token-apps.ts';

const TICKET_ID = /^[0-9a-f]{16}$/;

export type Jars = (context: HttpContext, build: Build) => Response;

/** GET /app/otp-doja.jar and /app/otp-midp.jar */
export function createJars(deps: DownloadDeps): Jars {
  const payloads = { doja: jarPayload(deps.apps.doja), midp: jarPayload(deps.apps.midp) };
  return function jar(context, build) {
    const classification = deps.classify(context);
    const guarded = guard(classification, deps);
    if (guarded.kind === 'refused') {
      return refusal(deps, classification, guarded.page, guarded.values);
    }
    const { agent, verdict } = guarded;
    if (verdict.app !== build) return refusal(deps, classification, 'not-found');
    if (!mayTakePackage(agent)) return refusal(deps, classification, 'other-agent');
    const tidHex = context.req.query('t') ?? '';
    if (TICKET_ID.test(tidHex)) recordFetch(deps, context, { tidHex, agent, event: 'package' });
    return respondJar(payloads[build], requestHeaders(context));
  };
}

/** Phones may keep it, but ask first: by its ETag they get a new one only where there is one. */
function jarPayload({ jar, etag }: TokenApp): Payload {
  const caching = { 'Cache-Control': 'private, no-cache', ETag: etag, 'Accept-Ranges': 'bytes' };
  return createPayload(jar, 'application/java-archive', caching);
}

function respondJar(payload: Payload, asked: RequestHeaders): Response {
  const { bytes, headers } = payload;
  if (asked.get('if-none-match') === headers['ETag']) {
    return new Response(null, { status: 304, headers: withoutLength(headers) });
  }
  const ifRange = asked.get('if-range');
  const isSame = ifRange === null || ifRange === headers['ETag'];
  const range = parseByteRange(isSame ? asked.get('range') : null, bytes.length);
  switch (range.kind) {
    case 'whole':
      return respond(payload);
    case 'part': {
      const part = bytes.slice(range.first, range.last + 1);
      const contentRange = `bytes ${range.first}-${range.last}/${bytes.length}`;
      const lengths = { 'Content-Length': `${part.length}`, 'Content-Range': contentRange };
      return respond({ bytes: part, headers: { ...headers, ...lengths } }, 206);
    }
    case 'unsatisfiable': {
      const lengths = { 'Content-Length': '0', 'Content-Range': `bytes */${bytes.length}` };
      return new Response(null, { status: 416, headers: { ...headers, ...lengths } });
    }
  }
}

function withoutLength(headers: Payload['headers']): Payload['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'Content-Length'));
}
