// Headers of every answer of the bank host (ASVS 5.0 V3.4): nothing inline, nothing framed, nothing kept.
import type { Context } from 'hono';
import { writtenCookie } from './site-cookies.ts';

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

/** Does the browser see TLS? */
type IsSecure = (request: Request) => boolean;

/** Pages that were made with their headers. */
const made = new WeakSet<Response>();

/**
 * A page, made with its headers and cookie at once: the server writes such an answer as it is, while one whose
 * headers were touched afterwards costs more than all of its making.
 */
export function respondPage(
  context: Context,
  html: string | Uint8Array<ArrayBuffer>,
  { status, isSecure, cookie }: { status: number; isSecure: IsSecure; cookie: string | null },
): Response {
  const line = writtenCookie(context) ?? cookie;
  const headers = {
    ...PAGE_HEADERS,
    ...(isSecure(context.req.raw) ? STRICT_TRANSPORT_SECURITY : {}),
    ...(line === null ? {} : { 'Set-Cookie': line }),
  };
  const page = new Response(html, { status, headers });
  made.add(page);
  return page;
}

/** Adds them, and the cookie where the answer brings none of its own, to every answer that was not made with them. */
export function completeAnswer(
  answer: Response,
  { isSecure, cookie }: { readonly isSecure: boolean; readonly cookie: string | null },
): Response {
  if (made.has(answer)) return answer;
  const { headers } = answer;
  for (const [name, value] of Object.entries(HEADERS)) {
    if (name !== 'Cache-Control' || !headers.has(name)) headers.set(name, value);
  }
  for (const [name, value] of Object.entries(isSecure ? STRICT_TRANSPORT_SECURITY : {})) {
    headers.set(name, value);
  }
  // The answer to HEAD is made by Hono out of a page that was: it has its cookie.
  if (cookie !== null && !headers.has('Set-Cookie')) headers.set('Set-Cookie', cookie);
  return answer;
}
