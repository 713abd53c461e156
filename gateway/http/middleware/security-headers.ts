// Headers of every answer of the bank host (ASVS 5.0 V3.4): nothing inline, nothing framed, nothing kept.
import type { Context, MiddlewareHandler } from 'hono';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** The same for every page. The referrer policy is not "no-referrer": that would blank the Origin of our own forms. */
const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;

const PAGE_HEADERS = { ...HEADERS, 'Content-Type': 'text/html; charset=UTF-8' } as const;

const STRICT_TRANSPORT_SECURITY = { 'Strict-Transport-Security': 'max-age=31536000' } as const;

type IsSecure = (request: Request) => boolean;

/** The requests answered by a page that was made with the headers. */
const guarded = new WeakSet<Context>();

const written = new WeakMap<Context, string[]>();

/** The Set-Cookie lines of an answer so far. */
export function cookiesOf(context: Context): string[] {
  const known = written.get(context) ?? [];
  written.set(context, known);
  return known;
}

/** Adds them to every answer that was not made with them. */
export function securityHeaders(isSecure: IsSecure): MiddlewareHandler {
  return async function addSecurityHeaders(context, next) {
    await next();
    if (guarded.has(context)) return;
    const { headers } = context.res;
    for (const [name, value] of headersFor(HEADERS, isSecure(context.req.raw))) {
      if (name !== 'Cache-Control' || !headers.has(name)) headers.set(name, value);
    }
  };
}

/**
 * A page, made with its headers and the cookie at once: the server writes such an answer as it is, while one
 * whose headers were touched afterwards costs more than all of its making.
 */
export function respondPage(
  context: Context,
  html: string,
  { status, isSecure }: { readonly status: number; readonly isSecure: IsSecure },
): Response {
  const [cookie, ...others] = cookiesOf(context);
  if (others.length > 0) throw new Error('Cannot write two cookies with a page');
  guarded.add(context);
  const headers = {
    ...PAGE_HEADERS,
    ...(isSecure(context.req.raw) ? STRICT_TRANSPORT_SECURITY : {}),
    ...(cookie === undefined ? {} : { 'Set-Cookie': cookie }),
  };
  return new Response(html, { status, headers });
}

function headersFor(
  headers: Readonly<Record<string, string>>,
  isSecure: boolean,
): [string, string][] {
  return Object.entries(isSecure ? { ...headers, ...STRICT_TRANSPORT_SECURITY } : headers);
}
