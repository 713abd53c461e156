import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agent } from '../../../gateway/carriers/agent.ts';
import { classify } from '../../../gateway/carriers/classify.ts';
import type { Classification } from '../../../gateway/carriers/classify.ts';
import { readCarrierData } from '../../../gateway/http/download/read-carrier-data.ts';
import {
  FULL_BROWSERS,
  HANDSETS_WITHOUT_JAVA,
  INSTALLING_HANDSETS,
  OTHER_AGENTS,
} from '../../support/user-agents.ts';

const OPTIONS = readCarrierData([]);

function ask(
  headers: Record<string, string>,
  address = '192.0.2.1',
  options = OPTIONS,
): Classification {
  return classify({ get: (name) => headers[name] ?? null }, address, options);
}

function agentOf(headers: Record<string, string>, address?: string, options = OPTIONS): Agent {
  const answer = ask(headers, address, options);
  if (answer.kind === 'refused') throw new Error(`refused: ${answer.reason}`);
  return answer.agent;
}

describe('classify()', () => {
  const all = [...INSTALLING_HANDSETS, ...HANDSETS_WITHOUT_JAVA, ...FULL_BROWSERS, ...OTHER_AGENTS];
  test.each(all)('knows $kind $model of $carrier: $userAgent', (known) => {
    const agent = agentOf({ 'user-agent': known.userAgent, ...known.headers });
    expect(agent).toMatchObject({ carrier: known.carrier, kind: known.kind, model: known.model });
  });

  test('finds every carrier browser of the list in the catalogue', () => {
    for (const { userAgent, headers } of [...INSTALLING_HANDSETS, ...HANDSETS_WITHOUT_JAVA]) {
      expect(agentOf({ 'user-agent': userAgent, ...headers }).handset).not.toBeNull();
    }
  });

  test('reads docomo cache size, status code and screen', () => {
    const agent = agentOf({ 'user-agent': 'DoCoMo/2.0 N06A3(c500;TB;W24H16)' });
    expect(agent).toMatchObject({ cacheKb: 500, statusCode: 'TB', cookies: true, markup: 'chtml' });
    expect(agentOf({ 'user-agent': 'DoCoMo/1.0/F501i' })).toMatchObject({
      cacheKb: 5,
      cookies: false,
      screen: { width: 112, height: 84 },
      encoding: 'Shift_JIS',
    });
  });

  test('takes the screen from the handset before the catalogue', () => {
    const au = { 'user-agent': 'KDDI-CA39 UP.Browser/6.2', 'x-up-devcap-screenpixels': '240,350' };
    expect(agentOf(au).screen).toEqual({ width: 240, height: 350 });
    const softbank = { 'user-agent': 'SoftBank/1.0/910T/TJ001', 'x-jphone-display': '240*400' };
    expect(agentOf(softbank).screen).toEqual({ width: 240, height: 400 });
  });

  test('gives 3G SoftBank sets UTF-8 and the older ones Shift_JIS', () => {
    expect(agentOf({ 'user-agent': 'SoftBank/1.0/910T/TJ001' }).encoding).toBe('UTF-8');
    expect(agentOf({ 'user-agent': 'J-PHONE/4.0/J-SH51/SN1' }).encoding).toBe('Shift_JIS');
  });

  test('refuses an empty, an over-long and an unprintable user agent', () => {
    expect(ask({})).toEqual({ kind: 'refused', reason: 'empty' });
    expect(ask({ 'user-agent': '  ' })).toEqual({ kind: 'refused', reason: 'empty' });
    expect(ask({ 'user-agent': 'x'.repeat(1025) })).toEqual({
      kind: 'refused',
      reason: 'too-long',
    });
    expect(ask({ 'user-agent': 'x'.repeat(1024) }).kind).toBe('agent');
    const control = { kind: 'refused', reason: 'control-characters' };
    expect(ask({ 'user-agent': 'DoCoMo/1.0/N503i\u0007' })).toEqual(control);
  });

  test('takes any agent behind the full-browser gateway for a full browser', () => {
    const options = readCarrierData(['historic-2021']);
    const desktop = { 'user-agent': 'Mozilla/5.0 (Windows NT 5.1)' };
    expect(agentOf(desktop, '210.153.87.9', options).kind).toBe('full-browser');
    expect(agentOf(desktop, '210.153.87.9').kind).toBe('pc');
  });

  test('answers whatever the headers and the address', () => {
    const header = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('KDDI-', 'DoCoMo/2.0 ('),
    );
    fc.assert(
      fc.property(header, header, header, (userAgent, extra, address) => {
        const headers = { 'x-jphone-display': extra, 'x-jphone-msname': extra };
        const answer = ask({ 'user-agent': userAgent, ...headers }, address);
        expect(['agent', 'refused']).toContain(answer.kind);
      }),
    );
  });
});
