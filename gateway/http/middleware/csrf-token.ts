// The token every form carries: an HMAC of the visitor's cookie, so nothing has to be stored for it.
import { timingSafeEqual } from 'node:crypto';

/** HMAC under the portal's own key of what it is given. */
export type Authenticate = (data: string) => string;

/** The token of one visit's forms. */
export function csrfToken(authenticate: Authenticate, visitId: string): string {
  return authenticate(`csrf ${visitId}`);
}

/** Compares in constant time. */
export function isCsrfToken(authenticate: Authenticate, visitId: string, token: string): boolean {
  const expected = Buffer.from(csrfToken(authenticate, visitId));
  const given = Buffer.from(token);
  return expected.length === given.length && timingSafeEqual(expected, given);
}

/**
 * What the browser itself says of a form's origin: false where it names another site.
 * Old browsers say nothing; for them the token alone decides.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return false;
  const origin = headers.get('origin');
  if (origin === null) return true;
  return URL.canParse(origin) && new URL(origin).host === headers.get('host')?.toLowerCase();
}
