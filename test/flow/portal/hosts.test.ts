// One server, two hosts: nothing is served under the wrong one, whatever the request says of itself.
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGateway, type TestGateway } from '../../support/test-gateway.ts';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway();
});

afterAll(async () => {
  await gateway.stop();
});

/** Sends bytes as they are; the answer's first line and whether the login page came. */
async function raw(request: readonly string[]): Promise<{ status: number; isLogin: boolean }> {
  const { port } = new URL(gateway.origin);
  const socket = connect(Number(port), '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.write([...request, 'Connection: close', '', ''].join('\r\n'));
  await closed;
  const text = Buffer.concat(chunks).toString();
  return { status: Number(text.split(' ')[1]), isLogin: text.includes('<h1>ログイン</h1>') };
}

// oxfmt-ignore: a table
const REQUESTS: readonly (readonly [string, number, readonly string[]])[] = [
  ['the bank host', 200, ['GET /login HTTP/1.1', 'Host: localhost']],
  ['its port and letter case', 200, ['GET /login HTTP/1.1', 'Host: LocalHost:8080']],
  ['a root dot', 200, ['GET /login HTTP/1.1', 'Host: localhost.:8080']],
  ['an absolute URI that agrees', 200, ['GET http://localhost/login HTTP/1.1', 'Host: localhost']],
  [
    'an absolute URI that differs',
    400,
    ['GET http://otp-auth.net/login HTTP/1.1', 'Host: localhost'],
  ],
  [
    'an absolute URI with a user',
    400,
    ['GET http://localhost@otp-auth.net/login HTTP/1.1', 'Host: localhost'],
  ],
  ['two Host headers', 400, ['GET /login HTTP/1.1', 'Host: localhost', 'Host: otp-auth.net']],
  ['the same Host twice', 400, ['GET /login HTTP/1.1', 'Host: localhost', 'host: localhost']],
  ['no Host header', 400, ['GET /login HTTP/1.1']],
  ['an empty Host header', 400, ['GET /login HTTP/1.1', 'Host:']],
  ['two hosts in one', 400, ['GET /login HTTP/1.1', 'Host: localhost, otp-auth.net']],
  ['a host with a path', 400, ['GET /login HTTP/1.1', 'Host: localhost/x']],
  ['a stranger', 421, ['GET /login HTTP/1.1', 'Host: evil.example']],
  ['an address', 421, ['GET /login HTTP/1.1', 'Host: 127.0.0.1']],
  ['a name that ends the same', 421, ['GET /login HTTP/1.1', 'Host: xlocalhost']],
  [
    'X-Forwarded-Host',
    421,
    ['GET /login HTTP/1.1', 'Host: evil.example', 'X-Forwarded-Host: localhost'],
  ],
];

test.each(REQUESTS)('%s is answered %i', async (_, status, request) => {
  const answer = await raw(request);
  expect(answer).toEqual({ status, isLogin: status === 200 });
});

test('the download host serves no page of the bank', async () => {
  const answer = await raw(['GET /login HTTP/1.1', 'Host: otp-auth.net']);
  expect(answer.isLogin).toBe(false);
});
