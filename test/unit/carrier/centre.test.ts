import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserLimits } from '../../../emulator/carrier/browser-limits.ts';
import { CLEAR_AIR, createCentre } from '../../../emulator/carrier/create-centre.ts';
import { DEFAULT_HANDSETS } from '../../../emulator/carrier/default-handsets.ts';
import { parseHandset } from '../../../emulator/carrier/handset.ts';
import { createRelay } from '../../../emulator/carrier/relay.ts';
import { userAgentOf } from '../../../emulator/carrier/user-agent.ts';

const { docomo, au, softbank } = DEFAULT_HANDSETS;
const GET = { method: 'GET', headers: {}, body: new Uint8Array() } as const;

describe('userAgentOf()', () => {
  test.each([
    ['browser', 'DoCoMo/2.0 P905i(c100;TB;W24H12)'],
    ['installer', 'DoCoMo/2.0 P905i(c100;TD)'],
    ['app', 'DoCoMo/2.0 P905i(c100;TJ)'],
    ['full-browser', 'Mozilla/4.08 (P905i;FOMA;c100;TB)'],
  ] as const)('names docomo’s %s', (program, agent) => {
    expect(userAgentOf(docomo, program)).toBe(agent);
  });

  test('says SD and SJ on Star handsets, and nothing new on the first i-appli sets', () => {
    const star = { ...docomo, profile: 'Star-1.0' };
    expect(userAgentOf(star, 'installer')).toContain(';SD)');
    expect(userAgentOf(star, 'app')).toContain(';SJ)');
    const first = { ...docomo, profile: 'DoJa-1.0', userAgent: 'DoCoMo/1.0/N503i/c10' };
    expect(userAgentOf(first, 'installer')).toBe('DoCoMo/1.0/N503i/c10');
    const mova = { ...docomo, profile: 'DoJa-2.0', userAgent: 'DoCoMo/1.0/N504i/c30' };
    expect(userAgentOf(mova, 'app')).toBe('DoCoMo/1.0/N504i/c30/TJ');
  });

  test('tells full browsers and running applications of au and SoftBank', () => {
    expect(userAgentOf(au, 'full-browser')).toContain('KDDI-SA3A) Opera 8');
    expect(userAgentOf(softbank, 'full-browser')).toMatch(
      /^Mozilla\/4\.08 \(910T;SoftBank;.*NetFront/,
    );
    expect(userAgentOf(softbank, 'app')).toContain(' Java/Java/1.0 Profile/MIDP-2.0');
  });
});

describe('browserLimits()', () => {
  test('follow the cache of the user agent, and cookies the browser', () => {
    expect(browserLimits(docomo, 'browser')).toMatchObject({
      pageBytes: 30 * 1024,
      totalBytes: 100 * 1024,
      keepsCookies: false,
    });
    expect(browserLimits(docomo, 'full-browser').keepsCookies).toBe(true);
    expect(browserLimits({ ...softbank, generation: 'pdc-p' }, 'browser').pageBytes).toBe(
      12 * 1024,
    );
  });
});

describe('parseHandset()', () => {
  test('reads the catalogue’s answer and refuses what is none', () => {
    expect(parseHandset({ ...docomo, screen: null })).toMatchObject({
      model: 'P905i',
      screen: { width: 240, height: 320 },
    });
    expect(parseHandset({ ...docomo, colours: 256 }).colors).toBe(256);
    expect(parseHandset({ ...docomo, colours: null, colors: 0, generation: 'mova' }).colors).toBe(
      4096,
    );
    expect(() => parseHandset({ ...docomo, carrier: 'willcom' })).toThrow(
      'Cannot parse handset: carrier "willcom" is unknown',
    );
  });
});

describe('createRelay()', () => {
  let site: Server;
  let origin = '';

  beforeAll(async () => {
    site = createServer((request, response) => {
      response.setHeader('X-Asked', `${request.headers.host} ${request.url}`);
      response.end('hello');
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  });

  afterAll(() => site.close());

  test('leads a listed name to where it is, under its own name', async () => {
    const relay = createRelay({ hosts: { 'otp-auth.net': origin } });
    const result = await relay({ ...GET, url: 'http://otp-auth.net/a?b=c' });
    expect(result).toMatchObject({ kind: 'response', response: { status: 200 } });
    expect(result.kind === 'response' && result.response.headers).toContainEqual([
      'x-asked',
      'otp-auth.net /a?b=c',
    ]);
  });

  test.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://otp-auth.net:8080/',
    'file:///etc/passwd',
    'http://otp-auth.net@evil.example/',
  ])('reaches nothing at %s', async (url) => {
    const relay = createRelay({ hosts: { 'otp-auth.net': origin } });
    expect(await relay({ ...GET, url })).toMatchObject({ response: { status: 404 } });
  });
});

describe('createCentre()', () => {
  test('names the application where the request names nobody, and keeps the record', async () => {
    const asked: string[] = [];
    const centre = createCentre({
      handset: docomo,
      now: () => 0,
      random: () => 0,
      pause: () => Promise.resolve(),
      relay: (request) => {
        asked.push(request.headers['User-Agent'] ?? '');
        return Promise.resolve({ kind: 'failed', reason: 'timeout' });
      },
    });
    await centre.port({ ...GET, url: 'http://a/' });
    await centre.port({ ...GET, url: 'http://a/', headers: { 'User-Agent': 'x' } });
    expect(asked).toEqual(['DoCoMo/2.0 P905i(c100;TJ)', 'x']);
    expect(centre.log.entries).toHaveLength(2);
    centre.setAir({ ...CLEAR_AIR, loss: 1 });
    await centre.port({ ...GET, url: 'http://a/' });
    expect(asked).toHaveLength(2 + 0);
  });
});
