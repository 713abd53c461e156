// Cookies of a handset that has them: kept until the phone is switched off or their Max-Age has passed.

type Cookie = {
  readonly name: string;
  readonly value: string;
  readonly host: string;
  /** True when the host's subdomains get it too. */
  readonly forDomain: boolean;
  readonly path: string;
  readonly isSecure: boolean;
};

const MOST_COOKIES = 50;

export class CookieJar {
  #cookies: Cookie[] = [];

  /** Takes a Set-Cookie header's value; one for another site is ignored. */
  take(header: string, url: URL): void {
    const [pair = '', ...rest] = header.split(';').map((part) => part.trim());
    const equals = pair.indexOf('=');
    if (equals <= 0) return;
    const attributes = new Map(rest.map(readAttribute));
    const domain = (attributes.get('domain') ?? '').replace(/^\./, '').toLowerCase();
    if (domain !== '' && !isWithin(url.hostname, domain)) return;
    const cookie: Cookie = {
      name: pair.slice(0, equals),
      value: pair.slice(equals + 1),
      host: domain === '' ? url.hostname : domain,
      forDomain: domain !== '',
      path: attributes.get('path') ?? directoryOf(url.pathname),
      isSecure: attributes.has('secure'),
    };
    this.#cookies = this.#cookies.filter(
      ({ name, host, path }) =>
        name !== cookie.name || host !== cookie.host || path !== cookie.path,
    );
    if (isDeletion(attributes)) return;
    this.#cookies = [...this.#cookies, cookie].slice(-MOST_COOKIES);
  }

  /** The Cookie header for an address, or null. */
  headerFor(url: URL): string | null {
    const fitting = this.#cookies.filter(
      (cookie) =>
        (cookie.forDomain ? isWithin(url.hostname, cookie.host) : url.hostname === cookie.host) &&
        isBelow(url.pathname, cookie.path) &&
        (!cookie.isSecure || url.protocol === 'https:'),
    );
    if (fitting.length === 0) return null;
    return fitting.map(({ name, value }) => `${name}=${value}`).join('; ');
  }
}

function readAttribute(text: string): [string, string] {
  const [name = '', value = ''] = text.split('=', 2);
  return [name.trim().toLowerCase(), value.trim()];
}

/** Max-Age of nothing, and an Expires in the distant past, take a cookie away. */
function isDeletion(attributes: ReadonlyMap<string, string>): boolean {
  const maxAge = attributes.get('max-age');
  if (maxAge !== undefined) return Number(maxAge) <= 0;
  const expires = attributes.get('expires');
  return expires !== undefined && new Date(expires).getUTCFullYear() <= 1999;
}

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

function isBelow(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`);
}

function directoryOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
