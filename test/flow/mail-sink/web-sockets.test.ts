// Mailpit's and MailHog's WebSockets, with a real client.
import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { startTestSink, type TestSink } from '../../support/mail-sink.ts';
import { sampleMail, sendRaw } from '../../support/mail-sink-client.ts';

type Frame = { readonly Type: string; readonly Data: unknown };

function openSocket(
  sink: TestSink,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): WebSocket {
  const socket = new WebSocket(sink.origin.replace('http', 'ws') + path, { headers });
  onTestFinished(() => socket.terminate());
  return socket;
}

/** The next frames, read from the start so that none is missed. */
function readFrames<T = Frame>(socket: WebSocket): (count: number) => Promise<T[]> {
  const frames: T[] = [];
  socket.on('message', (data: Buffer) => frames.push(JSON.parse(data.toString('utf8')) as T));
  return async (count) => {
    while (frames.length < count) await once(socket, 'message');
    return frames.splice(0, count);
  };
}

/** The status that a handshake is refused with. */
function refusal(socket: WebSocket): Promise<number> {
  socket.on('error', () => undefined); // it is closed before it was ever open
  return new Promise((resolve) => {
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
  });
}

describe('/api/events', () => {
  test('tells of new, changed and deleted mails, and the counts after each', async () => {
    const sink = await startTestSink();
    const socket = openSocket(sink, '/api/events');
    const next = readFrames(socket);
    await once(socket, 'open');
    await sendRaw(sink.smtpPort, sampleMail());
    const [arrived, counts] = await next(2);
    expect(arrived).toMatchObject({
      Type: 'new',
      Data: {
        Subject: 'ワンタイムパスワード',
        Read: false,
        To: [{ Address: 'taro@docomo.ne.jp' }],
      },
    });
    expect(counts).toMatchObject({ Type: 'stats', Data: { Total: 1, Unread: 1 } });
    const ID = (arrived?.Data as { ID: string } | undefined)?.ID ?? '';
    await sink.send('PUT', '/api/v1/messages', { Read: true, IDs: [ID] });
    expect(await next(2)).toMatchObject([
      { Type: 'update', Data: { ID, Read: true, Tags: [] } },
      { Type: 'stats', Data: { Total: 1, Unread: 0 } },
    ]);
    await sink.send('PUT', '/api/v1/tags', { IDs: [ID], Tags: ['a'] });
    expect((await next(2))[0]).toEqual({ Type: 'update', Data: { ID, Read: true, Tags: ['a'] } });
    await sink.send('DELETE', '/api/v1/messages', { IDs: [ID] });
    expect(await next(2)).toMatchObject([
      { Type: 'delete', Data: { ID } },
      { Type: 'stats', Data: { Total: 0 } },
    ]);
    await sink.send('DELETE', '/api/v1/messages');
    expect((await next(2))[0]).toEqual({ Type: 'truncate', Data: null });
  });

  test('says nothing of mails that its lists leave out', async () => {
    const sink = await startTestSink();
    await sink.send('PUT', '/api/sink/v1/mailboxes/a@au.com', { carrier: 'au', unknown: true });
    const socket = openSocket(sink, '/api/events');
    const next = readFrames(socket);
    await once(socket, 'open');
    expect(await sendRaw(sink.smtpPort, sampleMail(), { to: 'a@au.com' })).toMatch(/^550/);
    await sendRaw(sink.smtpPort, sampleMail());
    expect((await next(1))[0]).toMatchObject({
      Type: 'new',
      Data: { To: [{ Address: 'taro@docomo.ne.jp' }] },
    });
  });

  test('is below the base path, and under the same guards as the rest', async () => {
    const sink = await startTestSink({
      environment: {
        MAIL_SINK_BASE_PATH: '/mail',
        MAIL_SINK_AUTH: 'tester:secret',
        MAIL_SINK_ORIGINS: 'http://friend.test',
      },
    });
    const Authorization = `Basic ${btoa('tester:secret')}`;
    const refused = [
      openSocket(sink, '/api/events'),
      openSocket(sink, '/api/events', { Authorization: `Basic ${btoa('tester:wrong')}` }),
      openSocket(sink, '/api/events', { Authorization, Origin: 'http://evil.test' }),
      openSocket(sink, '/api/events', { Authorization, Host: 'evil.test' }),
      openSocket(sink, '/api/nothing', { Authorization }),
    ].map(refusal);
    expect(await Promise.all(refused)).toEqual([401, 401, 403, 421, 404]);
    for (const headers of [
      {},
      { Origin: 'http://friend.test' },
      { Origin: new URL(sink.origin).origin },
    ]) {
      const socket = openSocket(sink, '/api/events', { Authorization, ...headers });
      await once(socket, 'open');
      expect(socket.readyState).toBe(WebSocket.OPEN);
    }
  });

  test('a sink that is closed lets its clients go', async () => {
    const sink = await startTestSink();
    const socket = openSocket(sink, '/api/events');
    await once(socket, 'open');
    const [closed] = await Promise.all([once(socket, 'close'), sink.close()]);
    expect(closed).toHaveLength(2);
  });

  test('a request to upgrade to something else is answered', async () => {
    const sink = await startTestSink();
    const socket = connect(Number(new URL(sink.origin).port), '127.0.0.1');
    onTestFinished(() => {
      socket.destroy();
    });
    socket.write(
      'GET /livez HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n',
    );
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 400 /);
  });
});

describe('/api/v2/websocket', () => {
  test("gives each new mail as an item of MailHog's lists", async () => {
    const sink = await startTestSink();
    const socket = openSocket(sink, '/api/v2/websocket');
    const next = readFrames<{ readonly ID: string }>(socket);
    await once(socket, 'open');
    await sendRaw(sink.smtpPort, sampleMail({ 'X-Number': '1' }));
    await sendRaw(sink.smtpPort, sampleMail({ 'X-Number': '2' }));
    const items = await next(2);
    const list = (await (await sink.get('/api/v2/messages')).json()) as { items: unknown[] };
    expect(items).toEqual(list.items.toReversed());
    expect(items).toMatchObject([
      { Content: { Headers: { 'X-Number': ['1'] } } },
      { Content: { Headers: { 'X-Number': ['2'] } } },
    ]);
  });

  test('the same items are told as server-sent events', async () => {
    const sink = await startTestSink();
    const response = await sink.get('/api/v1/events');
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    await reader?.read();
    await sendRaw(sink.smtpPort, sampleMail());
    const { value = '' } = (await reader?.read()) ?? {};
    expect(JSON.parse(value.replace(/^data: /, ''))).toMatchObject({
      Raw: { From: 'otp@otp-auth.net', To: ['taro@docomo.ne.jp'] },
    });
    await reader?.cancel();
  });
});
