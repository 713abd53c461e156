// Reads the Host headers and the target as they came over the wire: the Request that Hono sees keeps only one.
import type { HttpContext } from '../http-env.ts';
import type { RequestHost } from './decide-host.ts';

/** Host headers and target of the request. */
export function requestHost(context: HttpContext): RequestHost {
  const incoming = context.env?.incoming;
  if (incoming === undefined) {
    const url = new URL(context.req.url);
    return { hostHeaders: [context.req.header('host') ?? url.host], target: url.pathname };
  }
  const raw = incoming.rawHeaders;
  const hostHeaders = raw.filter(
    (_, index) => index % 2 === 1 && raw[index - 1]?.toLowerCase() === 'host',
  );
  return { hostHeaders, target: incoming.url ?? '/' };
}
