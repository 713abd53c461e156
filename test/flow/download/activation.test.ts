// POST /p/1 as a handset of 2001 needs it, and what becomes of everything that is no request.
import { connect } from 'node:net';
import { once } from 'node:events';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDownloadHost } from '../../support/download-host.ts';
import type { Answer, Asked, DownloadHost } from '../../support/download-host.ts';
import { issueLink } from '../../support/issue-link.ts';
import { startActivation } from '../../support/scripted-phone.ts';
import { openTestBank } from '../../support/test-bank.ts';
import type { TestBank } from '../../support/test-bank.ts';
import { PIN } from '../../support/token-in-hand.ts';

const APP = 'DoCoMo/1.0/N504i/c10/TJ';

let bank: TestBank;
let host: DownloadHost;

beforeAll(async () => {
  bank = await openTestBank('sqlite');
  host = await startDownloadHost(bank);
});

afterAll(async () => {
  await host.close();
  await bank.close();
});

async function post(body: string | Uint8Array, asked: Asked = {}, agent = APP): Promise<Answer> {
  bank.time.now += 60_000;
  return host.ask(agent, '/p/1', { method: 'POST', body, ...asked });
}

let users = 0;

async function startNext() {
  users += 1;
  const link = await issueLink(bank, `user-${users}`);
  const inputs = { serviceId: link.serviceId, userId: link.userIdDigits, pin: PIN };
  const phone = startActivation(link.ticket, inputs);
  return { link, phone, body: phone.request(Math.floor(bank.time.now / 1000) + 60) };
}

function expectPlain(answer: Answer): void {
  expect(answer.status).toBe(200);
  expect(answer.headers['content-type']).toBe('text/plain');
  expect(answer.headers['content-length']).toBe(String(answer.bytes.length));
  expect(answer.headers['transfer-encoding']).toBeUndefined();
}

describe('POST /p/1 (H9)', () => {
  test('sets a phone up in one round trip, and again with the same answer', async () => {
    const { phone, body } = await startNext();
    const answer = await post(body);
    expectPlain(answer);
    expect(answer.bytes).toHaveLength(96);
    const token = phone.accept(answer.text);
    expect(token).not.toBeNull();
    expect(phone.accept((await post(body)).text)).toEqual(token);
  });

  test('tells a wrong 利用開始パスワード with the tries that are left', async () => {
    const link = await issueLink(bank, 'jiro');
    const inputs = { serviceId: link.serviceId, userId: link.userIdDigits, pin: '0000' };
    const phone = startActivation(link.ticket, inputs);
    const answer = await post(phone.request(Math.floor(bank.time.now / 1000)));
    expectPlain(answer);
    expect(phone.refusal(answer.text)).toBe('1/4');
  });

  test.each([
    ['a running Star app', 'DoCoMo/2.0 N06A3(c500;SJ)'],
    ['a set that says nothing', 'DoCoMo/1.0/N504i/c10'],
    ['a code without a meaning', 'DoCoMo/2.0 N900i(c100;XX)'],
    ['a series of which nothing is known', 'DoCoMo/1.0/N503i/c10/TB'],
    ['a FOMA series of which nothing is known', 'DoCoMo/2.0 N2001(c10;TB)'],
    ['a handset of which nothing is known', 'DoCoMo/2.0 X999i(c100;TB)'],
    ['au', 'KDDI-CA39 UP.Browser/6.2.0.13.1.5 (GUI) MMP/2.0'],
    ['SoftBank', 'SoftBank/1.0/910T/TJ001 Browser/NetFront/3.3 Profile/MIDP-2.0'],
  ])('sets up %s (%s)', async (_name, agent) => {
    const { phone, body } = await startNext();
    expect(phone.accept((await post(body, {}, agent)).text)).not.toBeNull();
  });

  test.each([
    ['mova', 'DoCoMo/1.0/N504i/c10/TB'],
    ['FOMA', 'DoCoMo/2.0 N900i(c100;TB;W24H12)'],
    ['without images', 'DoCoMo/2.0 N900i(c100;TC;W24H12)'],
    ['Star', 'DoCoMo/2.0 N06A3(c500;TB;W24H16)'],
  ])(
    'answers 1 9 0 to a browser that is known to say so, and records it: %s',
    async (_n, agent) => {
      const { phone, body, link } = await startNext();
      const answer = await post(body, {}, agent);
      expectPlain(answer);
      expect(answer.text).toBe('1 9 0');
      const audited = await bank.store.db
        .selectFrom('audit')
        .select('detail')
        .where('tokenId', '=', link.tokenId)
        .where('event', '=', 'activation.refused')
        .execute();
      expect(audited.map(({ detail }) => detail)).toEqual(['{"reason":"sent by a browser"}']);
      // It has cost the ticket nothing.
      expect(phone.accept((await post(body)).text)).not.toBeNull();
    },
  );

  test.each([
    ['nothing', ''],
    ['text', 'hello'],
    [
      'a request with a newline',
      `1 ${'0'.repeat(16)} ${'0'.repeat(32)} 00000000 ${'0'.repeat(16)} ${'0'.repeat(32)}\n`,
    ],
    [
      'an unknown ticket',
      `1 ${'0'.repeat(16)} ${'0'.repeat(32)} 00000000 ${'0'.repeat(16)} ${'0'.repeat(32)}`,
    ],
    ['bytes', Uint8Array.of(0, 255, 254, 10)],
    ['a flood', 'x'.repeat(2_000_000)],
  ])('answers 1 9 0 to %s', async (_name, body) => {
    const answer = await post(body);
    expectPlain(answer);
    expect(answer.text).toBe('1 9 0');
  });

  test.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('answers 1 9 0 to %s', async (method) => {
    const answer = await host.ask(APP, '/p/1', { method });
    expectPlain(answer);
    expect(answer.text).toBe('1 9 0');
  });

  test('answers 1 9 0 to a chunked body that is no request', async () => {
    const answer = await post('zzz', { headers: { 'transfer-encoding': 'chunked' } });
    expectPlain(answer);
    expect(answer.text).toBe('1 9 0');
  });

  test('says busy to an address that proves nothing again and again', async () => {
    const { clock } = host.deps;
    const limited = await startDownloadHost(bank, { clientAddress: () => '192.0.2.77', clock });
    const answers = new Set<string>();
    for (let time = 0; time < 302; time += 1) {
      answers.add((await limited.ask(APP, '/p/1', { method: 'POST', body: 'x' })).text);
    }
    await limited.close();
    expect([...answers]).toEqual(['1 9 0', '1 4 0']);
  });

  test('survives a phone that hangs up in the middle of its request', async () => {
    const socket = connect(host.port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(
      `POST /p/1 HTTP/1.1\r\nHost: otp-auth.net\r\nUser-Agent: ${APP}\r\nContent-Length: 110\r\n\r\n1 0`,
    );
    socket.destroy();
    await once(socket, 'close');
    expect((await post('x')).text).toBe('1 9 0');
    expect(host.errors).toEqual([]);
  });
});

describe('the site under fuzz', () => {
  const headerText = fc.string({
    unit: fc.constantFrom(...'aZ0/().;, -_%*[]"\t'.split('')),
    maxLength: 40,
  });
  const userAgent = fc.oneof(
    headerText,
    fc
      .tuple(fc.constantFrom('DoCoMo/', 'KDDI-', 'SoftBank/1.0/', 'Mozilla/5.0 ('), headerText)
      .map((parts) => parts.join('')),
  );
  const path = fc.oneof(
    fc.webPath({ size: 'medium' }),
    fc.constantFrom(
      '/d/',
      '/d/%',
      '/d/%E3%81',
      '/d//otp.jam',
      '/app/otp-doja.jar?t=%00',
      '/help/%2e%2e',
      '//',
      '/check?x=1',
    ),
  );

  test('never answers with a server error', async () => {
    const method = fc.constantFrom('GET', 'POST', 'HEAD', 'PUT', 'DELETE', 'PATCH');
    await fc.assert(
      fc.asyncProperty(userAgent, path, method, headerText, async (agent, target, verb, header) => {
        bank.time.now += 60_000;
        const headers = { range: header, 'x-jphone-msname': header, 'if-none-match': header };
        const answer = await host.ask(agent, target === '' ? '/' : target, {
          method: verb,
          headers,
        });
        expect(answer.status).toBeLessThan(500);
        expect(answer.headers['content-length']).toBeDefined();
      }),
      { numRuns: 300 },
    );
    expect(host.errors).toEqual([]);
  });
});
