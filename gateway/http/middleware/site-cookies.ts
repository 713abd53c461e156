// The portal's cookies: bound to the host by their name under TLS, unreadable to scripts, never sent across sites.
import { generateCookie } from 'hono/cookie';
import type { Context } from 'hono';
import type { HttpEnv } from '../http-env.ts';
import { cookiesOf } from './security-headers.ts';

export type SiteCookie = {
  readonly name: string;
  /** Seconds; null ends with the browser. */
  readonly maxAgeSeconds: number | null;
};

/** A cookie of each name, with `__Host-` before it where the connection is secure. */
export type CookieJar = {
  readonly read: (context: Context, cookie: SiteCookie) => string | null;
  readonly write: (context: Context, cookie: SiteCookie, value: string) => void;
};

/** Under plain HTTP (the demo on loopback) no cookie can be `Secure`, so the name says which kind it is. */
export function createCookieJar(isSecure: (request: Request) => boolean): CookieJar {
  return {
    read(context, cookie) {
      return findCookie(cookieHeader(context), nameOf(cookie, isSecure(context.req.raw)));
    },
    write(context, cookie, value) {
      const secure = isSecure(context.req.raw);
      const line = generateCookie(nameOf(cookie, secure), value, {
        path: '/',
        httpOnly: true,
        sameSite: 'Strict',
        secure,
        ...(cookie.maxAgeSeconds === null ? {} : { maxAge: cookie.maxAgeSeconds }),
      });
      context.header('Set-Cookie', line, { append: true });
      cookiesOf(context).push(line);
    },
  };
}

/** As Node has parsed it already, where there is Node: to build the request's Headers takes longer than the rest. */
function cookieHeader(context: Context): string {
  const { incoming } = context.env as HttpEnv['Bindings'];
  return (incoming === undefined ? context.req.header('cookie') : incoming.headers.cookie) ?? '';
}

/** The values written here need no decoding: hexadecimal, or that and base64url with a dot between. */
function findCookie(header: string, name: string): string | null {
  for (const pair of header.split(';')) {
    const trimmed = pair.trimStart();
    if (trimmed.startsWith(`${name}=`)) return trimmed.slice(name.length + 1);
  }
  return null;
}

function nameOf(cookie: SiteCookie, secure: boolean): string {
  return secure ? `__Host-${cookie.name}` : cookie.name;
}
