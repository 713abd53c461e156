// The portal's cookies: bound to the host by their name under TLS, unreadable to scripts, never sent across sites.
import { getCookie, setCookie } from 'hono/cookie';
import type { Context } from 'hono';

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
      return getCookie(context, nameOf(cookie, isSecure(context.req.raw))) ?? null;
    },
    write(context, cookie, value) {
      const secure = isSecure(context.req.raw);
      setCookie(context, nameOf(cookie, secure), value, {
        path: '/',
        httpOnly: true,
        sameSite: 'Strict',
        secure,
        ...(cookie.maxAgeSeconds === null ? {} : { maxAge: cookie.maxAgeSeconds }),
      });
    },
  };
}

function nameOf(cookie: SiteCookie, secure: boolean): string {
  return secure ? `__Host-${cookie.name}` : cookie.name;
}
