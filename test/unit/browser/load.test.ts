import { describe, expect, test } from 'vitest';
import { CookieJar } from '../../../emulator/browser/net/cookie-jar.ts';
import { load, type LoadFailure, type LoadPort } from '../../../emulator/browser/net/load.ts';
import { browserLimits } from '../../../emulator/carrier/browser-limits.ts';
import { DEFAULT_HANDSETS } from '../../../emulator/carrier/default-handsets.ts';
import type { HttpRequest, HttpResponse } from '../../../emulator/device/radio/http-port.ts';
import { wordsForFailure } from '../../../emulator/handset/web/failure-words.ts';

const { docomo, au, softbank } = DEFAULT_HANDSETS;
const GET = { method: 'GET', url: 'http://a.jp/1', body: '', referer: null } as const;

type Answer = Partial<Omit<HttpResponse, 'headers'>> & { headers?: Record<string, string> };

/** A net that answers by address; every request is kept. */
function net(
  answers: Readonly<Record<string, Answer>>,
  rules: Partial<LoadPort['rules']> = {},
): LoadPort & { readonly asked: HttpRequest[] } {
  const asked: HttpRequest[] = [];
  return {
    asked,
    cookies: new CookieJar(),
    rules: {
      ...browserLimits(docomo, 'browser'),
      emoji: 'docomo',
      hasIappli: true,
      headers: { 'User-Agent': 'DoCoMo/1.0/F503i/c10' },
      ...rules,
    },
    exchange: (request) => {
      asked.push(request);
      const { headers = {}, ...answer } = answers[request.url] ?? { status: 404 };
      const response = {
        status: 200,
        reason: '',
        body: new Uint8Array(),
        ...answer,
        headers: Object.entries(headers),
      };
      return Promise.resolve({ kind: 'response', response });
    },
  };
}

function redirect(to: string, status = 302): Answer {
  return { status, headers: { location: to } };
}

const HTML = { headers: { 'content-type': 'text/html' }, body: new TextEncoder().encode('x') };

describe('load() and redirects', () => {
  test('follows five, absolute and relative, and not a sixth', async () => {
    const hops = Object.fromEntries(
      [1, 2, 3, 4, 5].map((hop) => [`http://a.jp/${hop}`, redirect(`/${hop + 1}`)]),
    );
    const found = await load(GET, net({ ...hops, 'http://a.jp/6': HTML }), 100);
    expect(found).toMatchObject({ kind: 'loaded', url: 'http://a.jp/6' });
    const more = { ...hops, 'http://a.jp/6': redirect('/7'), 'http://a.jp/7': HTML };
    expect(await load(GET, net(more), 100)).toEqual({
      kind: 'failed',
      failure: { kind: 'too-many-redirects' },
    });
  });

  test.each([
    [302, 'GET', ''],
    [303, 'GET', ''],
    [307, 'POST', 'a=1'],
  ])('after a form, %i is asked with %s', async (status, method, body) => {
    const port = net({ 'http://a.jp/1': redirect('/2', status), 'http://a.jp/2': HTML });
    await load({ ...GET, method: 'POST', body: 'a=1' }, port, 100);
    const { asked } = port;
    expect(asked[1]).toMatchObject({ method, url: 'http://a.jp/2' });
    expect(new TextDecoder().decode(asked[1]?.body)).toBe(body);
  });

  test('leads to no other kind of address', async () => {
    const port = net({ 'http://a.jp/1': redirect('file:///etc/passwd') });
    expect(await load(GET, port, 100)).toEqual({
      kind: 'failed',
      failure: { kind: 'bad-address' },
    });
  });
});

describe('load() and sizes', () => {
  const page = { headers: HTML.headers, body: new Uint8Array(5 * 1024 + 1) };

  test.each<[string, LoadPort['rules']['pageBytes']]>([
    ['DoCoMo/1.0/D501i', 5 * 1024],
    ['DoCoMo/1.0/F503i/c10', 10 * 1024],
    ['DoCoMo/2.0 P905i(c100;TB;W24H12)', 30 * 1024],
    ['DoCoMo/2.0 P07A3(c500;TB;W24H15)', 500 * 1024],
  ])('%s takes a page of %i bytes', (userAgent, bytes) => {
    expect(browserLimits({ ...docomo, userAgent }, 'browser').pageBytes).toBe(bytes);
  });

  test('a byte too many is too large, also where only the header says so', async () => {
    const limit = 5 * 1024;
    const announced = { headers: { ...HTML.headers, 'content-length': `${limit + 1}` } };
    for (const answer of [page, announced]) {
      expect(await load(GET, net({ 'http://a.jp/1': answer }), limit)).toEqual({
        kind: 'failed',
        failure: { kind: 'too-large' },
      });
    }
    const fitting = { ...page, body: new Uint8Array(limit) };
    expect(await load(GET, net({ 'http://a.jp/1': fitting }), limit)).toHaveProperty(
      'kind',
      'loaded',
    );
  });

  test('the other carriers have their own sizes', () => {
    expect(browserLimits(au, 'browser').pageBytes).toBe(20_000);
    expect(browserLimits({ ...softbank, generation: 'pdc-c' }, 'browser').pageBytes).toBe(6 * 1024);
    expect(browserLimits(softbank, 'browser').pageBytes).toBe(300 * 1024);
  });
});

describe('load() and errors', () => {
  test.each<[number, string]>([
    [401, '認証に失敗しました(401)'],
    [403, 'このサイトには接続できません(403)'],
    [404, 'ページが見つかりません(404)'],
    [408, '応答がありませんでした(408)'],
    [500, 'サイトで問題が発生しました(500)'],
    [503, 'サイトが混み合っています。しばらくしてからお試しください(503)'],
    [418, '接続できませんでした(418)'],
  ])('says what %i is', async (status, words) => {
    const loaded = await load(GET, net({ 'http://a.jp/1': { status } }), 100);
    if (loaded.kind !== 'failed') throw new Error('It was loaded');
    expect(wordsForFailure(loaded.failure)).toBe(words);
  });

  test('shows an error’s own page', async () => {
    const loaded = await load(GET, net({ 'http://a.jp/1': { ...HTML, status: 403 } }), 100);
    expect(loaded).toMatchObject({ kind: 'loaded', status: 403 });
  });

  test('has words of its own for everything that can go wrong in the air', () => {
    const kinds = [
      'out-of-service',
      'self-mode',
      'timeout',
      'tls',
      'denied',
      'cut',
      'too-large',
      'bad-address',
    ] as const satisfies readonly LoadFailure['kind'][];
    const words = kinds.map((kind) => wordsForFailure({ kind }));
    expect(new Set(words).size).toBe(kinds.length);
  });
});

describe('cookies and Referer', () => {
  const site = { 'http://a.jp/1': { ...HTML, headers: { 'set-cookie': 'a=1; Path=/' } } };

  test.each([
    ['docomo’s i-mode 1.0', docomo, 'browser', false],
    ['docomo’s i-mode 2.0', { ...docomo, userAgent: 'DoCoMo/2.0 P07A3(c500;TB)' }, 'browser', true],
    ['docomo’s full browser', docomo, 'full-browser', true],
    ['au', au, 'browser', true],
    ['J-PHONE', { ...softbank, generation: 'pdc-p' }, 'browser', false],
    ['SoftBank', softbank, 'browser', true],
  ] as const)('%s: %#', async (_name, handset, program, has) => {
    const port = net(site, browserLimits(handset, program));
    await load(GET, port, 1000);
    await load({ ...GET, referer: 'http://a.jp/0' }, port, 1000);
    expect('Cookie' in (port.asked[1]?.headers ?? {})).toBe(has);
    expect('Referer' in (port.asked[1]?.headers ?? {})).toBe(has);
  });

  function cookieFor(header: string, from: string, to: string): string | null {
    const jar = new CookieJar();
    jar.take(header, new URL(from));
    return jar.headerFor(new URL(to));
  }

  test.each([
    ['a=1', 'http://a.jp/x/y', 'http://a.jp/x/z', 'a=1'],
    ['a=1', 'http://a.jp/x/y', 'http://a.jp/', null],
    ['a=1; Path=/', 'http://a.jp/x/y', 'http://a.jp/', 'a=1'],
    ['a=1; Path=/x', 'http://a.jp/', 'http://a.jp/xy', null],
    ['a=1', 'http://a.jp/', 'http://b.a.jp/', null],
    ['a=1; Domain=.a.jp', 'http://b.a.jp/', 'http://c.a.jp/', 'a=1'],
    ['a=1; Domain=b.jp', 'http://a.jp/', 'http://b.jp/', null],
    ['a=1; Secure', 'https://a.jp/', 'http://a.jp/', null],
    ['a=1; Secure', 'https://a.jp/', 'https://a.jp/', 'a=1'],
    ['a=1; Max-Age=0', 'http://a.jp/', 'http://a.jp/', null],
    ['=1', 'http://a.jp/', 'http://a.jp/', null],
  ])('"%s" from %s is sent to %s as %s', (header, from, to, expected) => {
    expect(cookieFor(header, from, to)).toBe(expected);
  });
});
