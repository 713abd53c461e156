// Headers of every answer of the bank host (ASVS 5.0 V3.4): nothing inline, nothing framed, nothing kept.
import type { MiddlewareHandler } from 'hono';

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
const HEADERS: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', CONTENT_SECURITY_POLICY],
  ['X-Frame-Options', 'DENY'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

const ONE_YEAR = 'max-age=31536000';

/** Adds them, and `no-store` wherever the handler set no caching of its own. */
export function securityHeaders(isSecure: (request: Request) => boolean): MiddlewareHandler {
  return async function addSecurityHeaders(context, next) {
    await next();
    const { headers } = context.res;
    for (const [name, value] of HEADERS) headers.set(name, value);
    if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
    if (isSecure(context.req.raw)) headers.set('Strict-Transport-Security', ONE_YEAR);
  };
}
