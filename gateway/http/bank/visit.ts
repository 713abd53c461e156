// Finds out who is asking, before any page of the portal.
import { findSession } from '../../flows/sessions/find-session.ts';
import { presentedCertificate } from '../certificates/presented-certificate.ts';
import { verifyCertificate, type CertificateOutcome } from '../certificates/verify-certificate.ts';
import { addressGroup, clientAddress } from '../middleware/client-address.ts';
import { createVisitIds } from '../middleware/visit-ids.ts';
import { whenThere, type Soon } from '../../when-there.ts';
import type { Asked, SiteCookie } from '../middleware/site-cookies.ts';
import type { BankContext, BankSite, Visit } from './bank-site.ts';

const VISIT_COOKIE: SiteCookie = { name: 'session', maxAgeSeconds: null };
const VISIT_ID = /^[0-9a-f]{32}$/;

const newVisitId = createVisitIds();

/** What the page's script fetches by itself is no sign that somebody is there. */
const IMPERSONAL_PATHS: readonly string[] = ['/token/progress'];

/** Who asks; a new visitor gets a cookie, for the token in the forms hangs on it. */
export function identifyVisit(site: BankSite, asked: Asked): Soon<Visit> {
  const cookie = site.cookies.read(asked, VISIT_COOKIE);
  const certificate = checkCertificate(site, asked.incoming);
  if (cookie === null || !VISIT_ID.test(cookie)) {
    const id = newVisitId();
    const line = site.cookies.line(asked.request, VISIT_COOKIE, id);
    return { id, session: null, isReturning: false, certificate, cookie: line };
  }
  const session = findSession(site.flow, {
    sessionId: cookie,
    fingerprint: certificate.kind === 'verified' ? certificate.fingerprint : null,
    isPersonal: !IMPERSONAL_PATHS.includes(new URL(asked.request.url).pathname),
  });
  return whenThere(session, (found) => ({
    id: cookie,
    session: found,
    isReturning: true,
    certificate,
    cookie: null,
  }));
}

/** Hands the browser the id of a new session, or of a step up. */
export function setVisitId(site: BankSite, context: BankContext, id: string): void {
  site.cookies.write(context, VISIT_COOKIE, id);
}

/** Hands the browser an id that no session goes with. */
export function forgetVisit(site: BankSite, context: BankContext): void {
  setVisitId(site, context, newVisitId());
}

function checkCertificate(site: BankSite, incoming: Asked['incoming']): CertificateOutcome {
  const der = presentedCertificate(incoming, site.isTrustedProxy);
  return verifyCertificate(der, site.authorities, site.flow.clock());
}

/** Where the request comes from, as rate limits count it. */
export function addressGroupOf(site: BankSite, context: BankContext): string {
  const connection = context.env?.incoming?.socket.remoteAddress ?? '';
  const forwardedFor = context.req.header('x-forwarded-for');
  return addressGroup(clientAddress(connection, forwardedFor, site.isTrustedProxy));
}
