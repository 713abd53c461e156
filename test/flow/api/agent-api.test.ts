import { describe, expect, test } from 'vitest';
import { createAgentApi } from '../../../gateway/http/api/agent-api.ts';
import type { AgentApiDeps } from '../../../gateway/http/api/agent-api.ts';
import { readCarrierData } from '../../../gateway/http/download/read-carrier-data.ts';

const CARRIERS = readCarrierData([]);

type Answer = { readonly status: number; readonly json: unknown };

function openApi(changes: Partial<AgentApiDeps> = {}) {
  const api = createAgentApi({
    carriers: CARRIERS,
    clientAddress: () => '127.0.0.1',
    apiKeys: ['key-1'],
    isDemo: true,
    clock: () => 0,
    ...changes,
  });
  return async (path: string, headers: Record<string, string> = {}): Promise<Answer> => {
    const answer = await api.request(path, { headers });
    return { status: answer.status, json: await answer.json() };
  };
}

const ask = openApi();

describe('GET /agent', () => {
  test('says what a user agent is taken for', async () => {
    const ua = encodeURIComponent('DoCoMo/2.0 N900i(c100;TB;W24H12)');
    expect(await ask(`/agent?ua=${ua}`)).toEqual({
      status: 200,
      json: {
        carrier: 'docomo',
        kind: 'carrier-browser',
        model: 'N900i',
        generation: 'foma',
        statusCode: 'TB',
        cacheKb: 100,
        screen: { width: 240, height: 269 },
        cookies: false,
        encoding: 'Shift_JIS',
        markup: 'chtml',
      },
    });
  });

  test.each(['', '?ua=', `?ua=${'x'.repeat(1025)}`, '?ua=a%07b'])('refuses "%s"', async (query) => {
    const { status, json } = await ask(`/agent${query}`);
    expect(status).toBe(400);
    expect(json).toHaveProperty('error', expect.stringMatching(/^Cannot read/));
  });
});

describe('GET /handsets', () => {
  test('finds handsets, all of them where nothing is asked for', async () => {
    const { json } = await ask('/handsets?q=503i&limit=2');
    expect(json).toMatchObject({
      total: 10,
      handsets: [{ verdict: 'supported' }, { app: 'doja' }],
    });
    expect((await ask('/handsets?limit=1000')).json).toHaveProperty('total', 989);
  });

  test('tells one handset by model or device id', async () => {
    expect((await ask('/handsets/CA3J')).json).toEqual({
      carrier: 'au',
      model: 'CA006',
      maker: 'Casio',
      generation: 'win',
      series: 'WIN 2008-2012',
      verdict: 'check',
      app: 'midp',
      reason: 'オープンアプリまたはEZアプリ(J)の有無は機種により異なります',
      basis: 'unverified',
      profile: 'MIDP-2.0',
      screen: null,
      browser: null,
      colours: null,
      limits: { jarKb: 300, storageKb: 32 },
      userAgent: 'KDDI-CA3J UP.Browser/6.2.0.13.1.5 (GUI) MMP/2.0',
    });
    expect((await ask('/handsets/F501i')).json).toMatchObject({
      verdict: 'unsupported',
      app: null,
    });
    expect((await ask('/handsets/D209i')).json).toHaveProperty('colours', 256);
    expect(await ask('/handsets/nothing')).toEqual({
      status: 404,
      json: { error: 'Cannot find handset "nothing"' },
    });
  });

  test('refuses a limit that is none', async () => {
    expect((await ask('/handsets?limit=0')).status).toBe(400);
  });
});

describe('GET /openapi.json', () => {
  test('describes the three questions', async () => {
    const { json } = await ask('/openapi.json');
    expect(json).toHaveProperty('openapi', '3.1.0');
    expect(json).toHaveProperty(
      'paths',
      expect.objectContaining({ '/handsets/{model}': expect.anything() }),
    );
  });
});

describe('the rate', () => {
  test('is 60 a minute for an address, more with a key', async () => {
    let now = 0;
    const limited = openApi({ clientAddress: () => '192.0.2.1', clock: () => now });
    for (let time = 0; time < 60; time += 1) await limited('/handsets/N503i');
    expect((await limited('/handsets/N503i')).status).toBe(429);
    expect((await limited('/handsets/N503i', { 'x-api-key': 'wrong' })).status).toBe(429);
    expect((await limited('/handsets/N503i', { 'x-api-key': 'key-1' })).status).toBe(200);
    now += 60_000;
    expect((await limited('/handsets/N503i')).status).toBe(200);
  });

  test('does not bind this machine in the demo', async () => {
    const statuses = new Set<number>();
    for (let time = 0; time < 70; time += 1) statuses.add((await ask('/handsets/N503i')).status);
    expect([...statuses]).toEqual([200]);
  });
});
