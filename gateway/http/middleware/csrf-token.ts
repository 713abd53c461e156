// The token every form carries: an HMAC of the visitor's cookie, so nothing has to be stored for it.
import { timingSafeEqual } from 'node:crypto';

/** HMAC under the portal's own key of what it is given. */
export type Authenticate = (data: string) => string;

export type CsrfTokens = {
  /** The token of one visit's forms. */
  readonly of: (visitId: string) => string;
  /** Compares in constant time. */
  readonly matches: (visitId: string, token: string) => boolean;
};

/** A visitor sees several pages with the same token: those of the last visits are remembered. */
const TOKENS_KEPT = 10_000;

export function createCsrfTokens(authenticate: Authenticate): CsrfTokens {
  const kept = new Map<string, string>();

  function of(visitId: string): string {
    const known = kept.get(visitId);
    if (known !== undefined) return known;
    const token = authenticate(visitId);
    if (kept.size >= TOKENS_KEPT) kept.clear();
    kept.set(visitId, token);
    return token;
  }

  return {
    of,
    matches: (visitId, token) => {
      const expected = Buffer.from(of(visitId));
      const given = Buffer.from(token);
      return expected.length === given.length && timingSafeEqual(expected, given);
    },
  };
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
