// Fetches what an address leads to: redirects followed, sizes held to what the handset can take.
import {
  headerOf,
  type HttpFailure,
  type HttpRequest,
  type HttpResponse,
  type HttpResult,
} from '../../device/radio/http-port.ts';
import type { BrowserRules } from './browser-rules.ts';
import type { CookieJar } from './cookie-jar.ts';

export type LoadRequest = {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  /** A form's body, already encoded; "" for none. */
  readonly body: string;
  readonly referer: string | null;
};

export type LoadFailure =
  | { readonly kind: HttpFailure }
  /** The connection broke off before the end. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'too-many-redirects' }
  | { readonly kind: 'bad-address' }
  | { readonly kind: 'status'; readonly status: number };

export type Loaded =
  | {
      readonly kind: 'loaded';
      readonly url: string;
      readonly status: number;
      /** In lower case, without parameters; "" when there is none. */
      readonly type: string;
      readonly contentType: string | null;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'failed'; readonly failure: LoadFailure };

export type LoadPort = {
  readonly exchange: (request: HttpRequest) => Promise<HttpResult>;
  readonly rules: BrowserRules;
  readonly cookies: CookieJar;
};

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Loads at most `limit` bytes. An answer with an error's status and a page is a page. */
export async function load(request: LoadRequest, port: LoadPort, limit: number): Promise<Loaded> {
  let next = request;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    if (!isWebAddress(next.url)) return failed({ kind: 'bad-address' });
    const result = await port.exchange(httpRequestOf(next, port));
    if (result.kind === 'failed') return failed({ kind: result.reason });
    takeCookies(result.response, next.url, port);
    const target = redirectOf(result.response, next);
    if (target === null) return finish(result, next.url, limit);
    next = target;
  }
  return failed({ kind: 'too-many-redirects' });
}

function httpRequestOf(request: LoadRequest, { rules, cookies }: LoadPort): HttpRequest {
  const cookie = rules.keepsCookies ? cookies.headerFor(new URL(request.url)) : null;
  const { referer, method } = request;
  const isForm = method === 'POST';
  return {
    method,
    url: withoutFragment(request.url),
    headers: {
      ...rules.headers,
      ...(isForm ? { 'Content-Type': 'application/x-www-form-urlencoded' } : {}),
      ...(cookie === null ? {} : { Cookie: cookie }),
      ...(rules.sendsReferer && referer !== null ? { Referer: referer } : {}),
    },
    body: new TextEncoder().encode(request.body),
  };
}

function takeCookies(response: HttpResponse, url: string, { rules, cookies }: LoadPort): void {
  if (!rules.keepsCookies) return;
  for (const [name, value] of response.headers) {
    if (name.toLowerCase() === 'set-cookie') cookies.take(value, new URL(url));
  }
}

function redirectOf(response: HttpResponse, from: LoadRequest): LoadRequest | null {
  const location = headerOf(response, 'Location');
  if (!REDIRECTS.has(response.status) || location === null) return null;
  const url = URL.canParse(location, from.url) ? new URL(location, from.url).href : location;
  const keepsMethod = response.status === 307 || response.status === 308;
  return keepsMethod ? { ...from, url } : { ...from, url, method: 'GET', body: '' };
}

function finish(
  result: Exclude<HttpResult, { kind: 'failed' }>,
  url: string,
  limit: number,
): Loaded {
  const { response } = result;
  const announced = Number(headerOf(response, 'Content-Length') ?? 0);
  if (response.body.length > limit || announced > limit) return failed({ kind: 'too-large' });
  if (result.kind === 'cut') return failed({ kind: 'cut' });
  const contentType = headerOf(response, 'Content-Type');
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const isError = response.status >= 400;
  if (isError && (response.body.length === 0 || !isMarkup(type))) {
    return failed({ kind: 'status', status: response.status });
  }
  return {
    kind: 'loaded',
    url,
    status: response.status,
    type,
    contentType,
    bytes: response.body,
  };
}

/** Types that the browser shows as a page. */
export function isMarkup(type: string): boolean {
  return /^(text\/(html|plain|x-hdml|vnd\.wap\.wml)|application\/(xhtml\+xml|vnd\.wap\.xhtml\+xml))$/.test(
    type,
  );
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

function withoutFragment(url: string): string {
  const parsed = new URL(url);
  parsed.hash = '';
  return parsed.href;
}

function failed(failure: LoadFailure): Loaded {
  return { kind: 'failed', failure };
}
