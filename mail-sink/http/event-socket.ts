// The mailbox's events over a WebSocket, in the words of the API that the path belongs to.
import type { EventEmitter } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { upgradeWebSocket, type WebSocketServerLike } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import { WebSocket, WebSocketServer } from 'ws';
import type { MailboxEvent } from '../mailbox/events.ts';
import type { EventContext } from './event-context.ts';

/** What becomes of events that come together: the values of the frames, in their order. */
export type DescribeEvents = (
  events: readonly MailboxEvent[],
) => readonly unknown[] | Promise<readonly unknown[]>;

const HEARTBEAT_MILLISECONDS = 25_000;
/** Clients say nothing that is listened to. */
const LONGEST_MESSAGE_BYTES = 4096;
/** A client that lets so much pile up does not read any more. */
const MOST_UNREAD_BYTES = 16 * 1024 * 1024;

/** The server that does the handshakes; the guards have let the request through by then. */
export function createSocketServer(): WebSocketServer & WebSocketServerLike {
  const server = new WebSocketServer({ noServer: true, maxPayload: LONGEST_MESSAGE_BYTES });
  // The type of ws leaves open whether there was the option.
  return server as WebSocketServer & WebSocketServerLike;
}

/** Sends each frame as JSON, one after another, until the client leaves. */
export function sendEvents(
  { mailbox, onError }: EventContext,
  describe: DescribeEvents,
): MiddlewareHandler {
  return upgradeWebSocket(() => {
    let stop: (() => void) | null = null;
    return {
      onOpen: (_opened, { raw }) => {
        if (raw instanceof WebSocket) stop = follow(raw, mailbox, { describe, onError });
      },
      onClose: () => stop?.(),
    };
  });
}

/** Returns how to stop. */
function follow(
  socket: WebSocket,
  { events }: EventContext['mailbox'],
  { describe, onError }: { describe: DescribeEvents; onError: (error: unknown) => void },
): () => void {
  let waiting: MailboxEvent[] = [];
  let last = Promise.resolve();
  async function send(): Promise<void> {
    const together = waiting;
    waiting = [];
    if (together.length === 0) return;
    for (const frame of await describe(together)) {
      socket.send(JSON.stringify(frame));
      if (socket.bufferedAmount > MOST_UNREAD_BYTES) return socket.terminate();
    }
  }
  const unlisten = events.listen((event) => {
    waiting.push(event);
    last = last.then(send).catch(onError);
  });
  const heartbeat = setInterval(() => socket.ping(), HEARTBEAT_MILLISECONDS);
  return () => {
    clearInterval(heartbeat);
    unlisten();
  };
}

/**
 * Node leaves a request to upgrade to anything else (`curl --http2` makes one) without an answer as
 * soon as there is somebody who upgrades.
 */
export function refuseOtherUpgrades(server: EventEmitter): void {
  const upgrades = server.listeners('upgrade');
  server.removeAllListeners('upgrade');
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const isWebSocket = request.headers.upgrade?.toLowerCase() === 'websocket';
    if (!isWebSocket) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
    else for (const upgrade of upgrades) upgrade.call(server, request, socket, head);
  });
}
