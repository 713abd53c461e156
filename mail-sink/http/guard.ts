// Who may ask: the right Host (a rebound DNS name is not), the right Origin, and the password if there is one.
import { isIP } from 'node:net';
import type { Context, MiddlewareHandler, Next } from 'hono';
import type { HttpContext } from './http-context.ts';

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
const REALM = 'Basic realm="mail-sink", charset="UTF-8"';
/** Probes ask by whatever name they have, and learn nothing. */
const OPEN_PATHS = /\/(?:livez|readyz)$/;

/** Refuses a Host that is not this server's: a page elsewhere could have bound its name to 127.0.0.1. */
export function hostGuard({ hosts, basePath }: HttpContext): MiddlewareHandler {
  return async (c, next) => {
    if (OPEN_PATHS.test(c.req.path.slice(basePath.length))) return next();
    const name = hostName(c.req.header('Host') ?? '');
    const isOwn = isIP(name) !== 0 || isLocal(name) || hosts.includes(name);
    return isOwn ? next() : c.text('Misdirected request: this host is not served here\n', 421);
  };
}

/** Refuses requests that a page of another origin makes, and lets configured origins read. */
export function originGuard({ origins }: HttpContext): MiddlewareHandler {
  return async (c, next) => {
    const origin = c.req.header('Origin');
    if (origin === undefined || isSameOrigin(origin, c.req.header('Host') ?? '')) return next();
    if (!origins.includes(origin.toLowerCase())) {
      return c.text('Forbidden: this origin is not allowed\n', 403);
    }
    c.header('Access-Control-Allow-Origin', origin);
    c.header('Vary', 'Origin');
    if (c.req.method !== 'OPTIONS') return next();
    c.header('Access-Control-Allow-Methods', 'GET, POST, PUT, DELETE');
    c.header('Access-Control-Allow-Headers', 'Authorization, Content-Type');
    return c.body('', 200);
  };
}

/** Asks for user and password where the sink has them. */
export function passwordGuard(context: HttpContext): MiddlewareHandler {
  return async (c, next) => {
    if (!context.needsCredentials || OPEN_PATHS.test(c.req.path)) return next();
    const [, encoded = ''] = /^Basic (\S+)$/i.exec(c.req.header('Authorization') ?? '') ?? [];
    const given = Buffer.from(encoded, 'base64').toString('utf8');
    const colon = given.indexOf(':');
    if (colon >= 0 && context.checkCredentials(given.slice(0, colon), given.slice(colon + 1))) {
      return next();
    }
    return c.text('Unauthorized\n', 401, { 'WWW-Authenticate': REALM });
  };
}

/** Headers that every answer has, unless its handler set stricter ones. */
export async function safeHeaders(c: Context, next: Next): Promise<void> {
  await next();
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'same-origin');
  c.header('Cross-Origin-Resource-Policy', 'same-origin');
  if (c.res.headers.has('Content-Security-Policy')) return;
  c.header('X-Frame-Options', 'DENY');
  c.header('Content-Security-Policy', PAGE_POLICY);
}

function hostName(host: string): string {
  return host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');
}

function isLocal(name: string): boolean {
  return name === 'localhost' || name.endsWith('.localhost');
}

function isSameOrigin(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}
