// Reads the Host headers and the target as they came over the wire: the Request that Hono sees keeps only one.
import type { HttpBindings } from '@hono/node-server';
import type { RequestHost } from './decide-host.ts';

/** Host headers and target of the request; `incoming` is Node's own, absent where there is no wire. */
export function requestHost(
  request: Request,
  incoming: HttpBindings['incoming'] | undefined,
): RequestHost {
  if (incoming === undefined) {
    const url = new URL(request.url);
    return { hostHeaders: [request.headers.get('host') ?? url.host], target: url.pathname };
  }
  const raw = incoming.rawHeaders;
  const hostHeaders: string[] = [];
  for (let index = 0; index < raw.length; index += 2) {
    if (raw[index]?.toLowerCase() === 'host') hostHeaders.push(raw[index + 1] ?? '');
  }
  return { hostHeaders, target: incoming.url ?? '/' };
}
