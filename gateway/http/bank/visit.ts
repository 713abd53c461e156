// Finds out who is asking, before any page of the portal.
import { randomBytes } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { findSession } from '../../flows/sessions/find-session.ts';
import { presentedCertificate } from '../certificates/presented-certificate.ts';
import { verifyCertificate, type CertificateOutcome } from '../certificates/verify-certificate.ts';
import { addressGroup, clientAddress } from '../middleware/client-address.ts';
import type { SiteCookie } from '../middleware/site-cookies.ts';
import type { BankContext, BankEnv, BankSite, Visit } from './bank-site.ts';

const VISIT_COOKIE: SiteCookie = { name: 'session', maxAgeSeconds: null };
const VISIT_ID = /^[0-9a-f]{32}$/;

/** What the page's script fetches by itself is no sign that somebody is there. */
const IMPERSONAL_PATHS: readonly string[] = ['/token/progress'];

/** Sets `visit`; gives a new visitor a cookie, for the token in the forms hangs on it. */
export function identifyVisit(site: BankSite): MiddlewareHandler<BankEnv> {
  return async function identify(context, next) {
    const visit = await findVisit(site, context);
    if (visit.session === null && !visit.isReturning) setVisitId(site, context, visit.id);
    context.set('visit', visit);
    await next();
  };
}

/** Hands the browser the id of a new session, or of a step up. */
export function setVisitId(site: BankSite, context: BankContext, id: string): void {
  site.cookies.write(context, VISIT_COOKIE, id);
}

/** Hands the browser an id that no session goes with. */
export function forgetVisit(site: BankSite, context: BankContext): void {
  setVisitId(site, context, newVisitId());
}

async function findVisit(site: BankSite, context: BankContext): Promise<Visit> {
  const cookie = site.cookies.read(context, VISIT_COOKIE);
  const isReturning = cookie !== null && VISIT_ID.test(cookie);
  const certificate = checkCertificate(site, context);
  const session = isReturning
    ? await findSession(site.flow, {
        sessionId: cookie,
        fingerprint: certificate.kind === 'verified' ? certificate.fingerprint : null,
        isPersonal: !IMPERSONAL_PATHS.includes(context.req.path),
      })
    : null;
  return {
    id: isReturning ? cookie : newVisitId(),
    session,
    isReturning,
    certificate,
  };
}

function checkCertificate(site: BankSite, context: BankContext): CertificateOutcome {
  const der = presentedCertificate(context.env?.incoming, site.isTrustedProxy);
  return verifyCertificate(der, site.authorities, site.flow.clock());
}

/** Where the request comes from, as rate limits count it. */
export function addressGroupOf(site: BankSite, context: BankContext): string {
  const connection = context.env?.incoming?.socket.remoteAddress ?? '';
  const forwardedFor = context.req.header('x-forwarded-for');
  return addressGroup(clientAddress(connection, forwardedFor, site.isTrustedProxy));
}

function newVisitId(): string {
  return randomBytes(16).toString('hex');
}
