// Only the emulator's own page may use the emulator's server: it can reach what a stranger's page must not.
import { isIP } from 'node:net';
import type { Context, Next } from 'hono';

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export async function safeHeaders(context: Context, next: Next): Promise<void> {
  await next();
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('Referrer-Policy', 'no-referrer');
  context.header('Cross-Origin-Resource-Policy', 'same-origin');
  context.header('Content-Security-Policy', PAGE_POLICY);
}

/** A Host that is a name of somebody else's (DNS rebinding), or another page's Origin, is refused. */
export async function ownPageOnly(context: Context, next: Next): Promise<Response | undefined> {
  const host = context.req.header('Host') ?? '';
  const name = host.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
  if (name !== 'localhost' && isIP(name) === 0) return context.text('Misdirected request\n', 421);
  const origin = context.req.header('Origin');
  const isOwn = origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
  const isPlainGet = context.req.method === 'GET' && origin === undefined;
  if (!isOwn && !isPlainGet) return context.text('Forbidden\n', 403);
  await next();
  return undefined;
}
