// What the DoJa and MIDP classes do, case by case: two applications print it, the expected text
// lies beside them.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { HttpRequest, HttpResult } from '../../emulator/device/radio/http-port.ts';
import { ApplicationPhone } from '../support/application-phone.ts';

function pathOf(app: string, file: string): string {
  return fileURLToPath(new URL(`apps/${app}/${file}`, import.meta.url));
}

/** Answers by the last part of the address: 404, lost, cut, anything else. */
function answer({ url, headers }: HttpRequest): Promise<HttpResult> {
  if (url.endsWith('lost')) return Promise.resolve({ kind: 'failed', reason: 'timeout' });
  const body = new TextEncoder().encode('hi');
  const response = {
    status: url.endsWith('404') ? 404 : 200,
    reason: 'OK',
    headers: [
      ['Content-Length', '2'],
      ['Content-Type', 'text/plain'],
      ['X-Test', Object.keys(headers).join(',')],
      ['Date', 'Mon, 23 Nov 2026 00:00:00 GMT'],
    ] as const,
    body,
  };
  if (!url.endsWith('cut')) return Promise.resolve({ kind: 'response', response });
  return Promise.resolve({ kind: 'cut', response: { ...response, body: body.subarray(0, 1) } });
}

/** The expected text; with UPDATE_PICTURES=1 it is written anew. */
function expectedOutput(app: string, actual: string): string {
  const path = pathOf(app, 'expected.txt');
  if (process.env['UPDATE_PICTURES'] === '1') writeFileSync(path, actual);
  return readFileSync(path, 'utf8');
}

describe('class libraries', () => {
  test('com.nttdocomo behaves as its expected text says', async () => {
    const phone = new ApplicationPhone({ network: answer });
    const jam = readFileSync(pathOf('doja-behaviour', 'app.jam'), 'utf8');
    await phone.startIappli(readFileSync(pathOf('doja-behaviour', 'app.jar')), jam);
    await phone.advance(3000);
    expect(phone.output).toBe(expectedOutput('doja-behaviour', phone.output));
    expect(phone.application.state).toEqual({ kind: 'ended' });
  });

  test('javax.microedition behaves as its expected text says', async () => {
    const phone = new ApplicationPhone({ network: answer });
    const jad = readFileSync(pathOf('midp-behaviour', 'app.jad'), 'utf8');
    await phone.startMidlet(readFileSync(pathOf('midp-behaviour', 'app.jar')), jad);
    await phone.advance(3000);
    expect(phone.output).toBe(expectedOutput('midp-behaviour', phone.output));
    expect(phone.application.state).toEqual({ kind: 'ended' });
  });
});
