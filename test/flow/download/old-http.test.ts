// HTTP as mova sets speak it: version 1.0, one request a connection, and sometimes very slowly.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDownloadHost, type DownloadHost } from '../../support/download-host.ts';
import { issueLink, type IssuedLink } from '../../support/issue-link.ts';
import { openTestBank, type TestBank } from '../../support/test-bank.ts';

let bank: TestBank;
let host: DownloadHost;
let link: IssuedLink;

beforeAll(async () => {
  bank = await openTestBank('sqlite');
  host = await startDownloadHost(bank);
  link = await issueLink(bank, 'taro');
});

afterAll(async () => {
  await host.close();
  await bank.close();
});

async function open(): Promise<Socket> {
  const socket = connect(host.port, '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

/** All the server sends until it hangs up. */
async function readAll(socket: Socket): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function headOf(answer: Buffer): { readonly head: string; readonly body: Buffer } {
  const end = answer.indexOf('\r\n\r\n');
  return { head: answer.subarray(0, end).toString('latin1'), body: answer.subarray(end + 4) };
}

describe('an HTTP/1.0 request', () => {
  test.each(['', '/otp.jam'])('of /d/…%s is answered whole, with its length', async (tail) => {
    const socket = await open();
    socket.write(
      `GET /d/${link.capability}${tail} HTTP/1.0\r\nHost: otp-auth.net\r\nUser-Agent: DoCoMo/1.0/N503i/c10\r\n\r\n`,
    );
    const { head, body } = headOf(await readAll(socket));
    expect(head).toMatch(/^HTTP\/1\.[01] 200 /);
    expect(head).toContain(`Content-Length: ${body.length}`);
    expect(head.toLowerCase()).not.toContain('transfer-encoding');
  });

  test('of an activation gets 1 9 0 for what is no request', async () => {
    const socket = await open();
    socket.write(
      'POST /p/1 HTTP/1.0\r\nHost: otp-auth.net\r\nUser-Agent: DoCoMo/1.0/N503i/c10\r\nContent-Length: 3\r\n\r\nabc',
    );
    const { head, body } = headOf(await readAll(socket));
    expect(head).toMatch(/^HTTP\/1\.[01] 200 /);
    expect(head).toContain('Content-Length: 5');
    expect(body.toString()).toBe('1 9 0');
  });
});

describe('a slow phone', () => {
  test('may send its request byte by byte, and gets the whole JAR', async () => {
    const socket = await open();
    socket.setNoDelay(true);
    const request =
      'GET /app/otp-doja.jar HTTP/1.1\r\nHost: otp-auth.net\r\nUser-Agent: DoCoMo/1.0/N504i/c10/TD\r\nConnection: close\r\n\r\n';
    for (const byte of request.split('')) {
      await new Promise<void>((resolve) => {
        socket.write(byte, () => resolve());
      });
    }
    const { body } = headOf(await readAll(socket));
    expect(body).toEqual(Buffer.from(host.deps.apps.doja.jar));
  });
});
