// Who is at the console, before any page of it: from a network that may be here, with or without a session.
import type { MiddlewareHandler } from 'hono';
import { findOperator } from '../../flows/operator/operator-session.ts';
import { clientAddress } from '../middleware/client-address.ts';
import type { SiteCookie } from '../middleware/site-cookies.ts';
import { createVisitIds } from '../middleware/visit-ids.ts';
import type { OperatorContext, OperatorEnv, OperatorSite } from './operator-site.ts';

const COOKIE: SiteCookie = { name: 'operator', maxAgeSeconds: null };
const VISIT_ID = /^[0-9a-f]{32}$/;

const newVisitId = createVisitIds();

/** Sets `visitId`, `address` and `operator`; 404 from elsewhere, as if there were no console. */
export function identifyOperator(site: OperatorSite): MiddlewareHandler<OperatorEnv> {
  return async function identify(context, next) {
    const address = findAddress(site, context);
    if (address === null || !site.isOperatorNetwork(address)) {
      return context.text('Not Found\n', 404);
    }
    context.set('address', address);
    const cookie = site.cookies.read(
      { request: context.req.raw, incoming: context.env?.incoming },
      COOKIE,
    );
    const isReturning = cookie !== null && VISIT_ID.test(cookie);
    const visitId = isReturning ? cookie : newVisitId();
    if (!isReturning) setOperatorVisit(site, context, visitId);
    context.set('visitId', visitId);
    context.set('operator', isReturning ? await findOperator(site.flow, visitId) : null);
    return await next();
  };
}

/** Hands the browser the id of a new session. */
export function setOperatorVisit(site: OperatorSite, context: OperatorContext, id: string): void {
  site.cookies.write(context, COOKIE, id);
}

/** Hands the browser an id that no session goes with. */
export function forgetOperatorVisit(site: OperatorSite, context: OperatorContext): void {
  setOperatorVisit(site, context, newVisitId());
}

/** Null behind a proxy that nobody named: everybody would seem to come from its own, trusted network. */
function findAddress({ isTrustedProxy }: OperatorSite, context: OperatorContext): string | null {
  const connection = context.env?.incoming?.socket.remoteAddress ?? '';
  const forwardedFor = context.req.header('x-forwarded-for');
  const isForwarded = forwardedFor !== undefined || context.req.header('forwarded') !== undefined;
  const address = clientAddress(connection, forwardedFor, isTrustedProxy);
  const hasUnknownProxy =
    isForwarded && !isTrustedProxy(clientAddress(connection, undefined, () => false));
  return hasUnknownProxy ? null : address;
}
