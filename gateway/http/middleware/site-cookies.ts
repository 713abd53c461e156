// The portal's cookies: bound to the host by their name under TLS, unreadable to scripts, never sent across sites.
import { generateCookie } from 'hono/cookie';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

export type SiteCookie = {
  readonly name: string;
  /** Seconds; null ends with the browser. */
  readonly maxAgeSeconds: number | null;
};

/** A cookie of each name, with `__Host-` before it where the connection is secure. */
export type CookieJar = {
  readonly read: (asked: Asked, cookie: SiteCookie) => string | null;
  /** The value of a Set-Cookie header. */
  readonly line: (request: Request, cookie: SiteCookie, value: string) => string;
  /** Sends the cookie with whatever the handler answers. */
  readonly write: (context: Context, cookie: SiteCookie, value: string) => void;
};

/** A request as the site gets it, and as Node does, where there is Node. */
export type Asked = {
  readonly request: Request;
  readonly incoming: HttpBindings['incoming'] | undefined;
};

const WRITTEN = 'writtenCookie';

/** Under plain HTTP (the demo on loopback) no cookie can be `Secure`, so the name says which kind it is. */
export function createCookieJar(isSecure: (request: Request) => boolean): CookieJar {
  function line(request: Request, cookie: SiteCookie, value: string): string {
    const secure = isSecure(request);
    return generateCookie(nameOf(cookie, secure), value, {
      path: '/',
      httpOnly: true,
      sameSite: 'Strict',
      secure,
      ...(cookie.maxAgeSeconds === null ? {} : { maxAge: cookie.maxAgeSeconds }),
    });
  }

  return {
    line,
    read: (asked, cookie) =>
      findCookie(cookieHeader(asked), nameOf(cookie, isSecure(asked.request))),
    write: (context, cookie, value) => {
      const written = line(context.req.raw, cookie, value);
      context.header('Set-Cookie', written, { append: true });
      context.set(WRITTEN, written);
    },
  };
}

/** The Set-Cookie line last written for this answer: one that is made by hand does not know it. */
export function writtenCookie(context: Context): string | null {
  return (context.get(WRITTEN) as string | undefined) ?? null;
}

/** As Node has parsed it already, where there is Node: to build the request's Headers takes longer than the rest. */
function cookieHeader({ request, incoming }: Asked): string {
  return (incoming === undefined ? request.headers.get('cookie') : incoming.headers.cookie) ?? '';
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
