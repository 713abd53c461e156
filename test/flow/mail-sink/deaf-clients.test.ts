// Clients that listen for events and never read: nothing piles up for them without end.
import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { expect, onTestFinished, test } from 'vitest';
import { createSocketServer, sendEvents } from '../../../mail-sink/http/event-socket.ts';
import { streamEvents } from '../../../mail-sink/http/event-stream.ts';
import { createEvents, type Events } from '../../../mail-sink/mailbox/events.ts';

/** More than the sockets' own buffers take in a hundred events. */
const LONG_TEXT = 'x'.repeat(256 * 1024);
const MOST_EVENTS = 30_000;

type Listening = { readonly events: Events; readonly server: Server; readonly client: Socket };

/** A server of the sink's events, and a client that has asked for them. */
async function listen(asks: string): Promise<Listening> {
  const events = createEvents();
  const context = { mailbox: { events }, onError: (error: unknown) => expect.fail(String(error)) };
  const app = new Hono();
  app.get('/stream', (c) => streamEvents(c, context, () => ({ data: LONG_TEXT })));
  app.get(
    '/socket',
    sendEvents(context, (together) => together.map(() => LONG_TEXT)),
  );
  const websocket = { server: createSocketServer() };
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0, websocket }) as Server;
  await once(server, 'listening');
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
  client.on('error', () => undefined); // it is cut off
  onTestFinished(() => {
    client.destroy();
    server.close();
  });
  client.write(`${asks}\r\nHost: localhost\r\n\r\n`);
  while (!events.hasListeners()) await setImmediate();
  return { events, server, client };
}

const STREAM = 'GET /stream HTTP/1.1';
const SOCKET = [
  'GET /socket HTTP/1.1',
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: MTIzNDU2Nzg5MDEyMzQ1Ng==',
].join('\r\n');

const CLIENTS = [
  ['server-sent events', STREAM],
  ['the WebSocket', SOCKET],
] as const;

function countConnections(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.getConnections((error, count) => (error === null ? resolve(count) : reject(error)));
  });
}

test.each(CLIENTS)('a client of %s that never reads is cut off', async (_what, asks) => {
  const { events, server } = await listen(asks);
  let emitted = 0;
  while (events.hasListeners() && emitted < MOST_EVENTS) {
    events.emit({ kind: 'delete', ids: [] });
    emitted += 1;
    if (emitted % 10 === 0) await setImmediate();
  }
  expect(emitted).toBeLessThan(MOST_EVENTS);
  expect(await countConnections(server)).toBe(0);
});

test.each(CLIENTS)('a client of %s that reads gets them all', async (_what, asks) => {
  const { events, client } = await listen(asks);
  let bytes = 0;
  client.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
  });
  const COUNT = 200;
  for (let emitted = 0; emitted < COUNT; emitted++) {
    events.emit({ kind: 'delete', ids: [] });
    while (bytes < emitted * LONG_TEXT.length) await setImmediate();
  }
  while (bytes < COUNT * LONG_TEXT.length) await setImmediate();
  expect(events.hasListeners()).toBe(true);
});
