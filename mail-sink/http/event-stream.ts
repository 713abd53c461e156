// Server-sent events of the mailbox.
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { StreamingApi } from 'hono/utils/stream';
import type { MailboxEvent } from '../mailbox/events.ts';
import type { EventContext } from './event-context.ts';

const HEARTBEAT_MILLISECONDS = 25_000;

/** A client for which more than so many events wait does not read any more. */
const MOST_WAITING = 10_000;

type Message = { readonly event?: string; readonly data: string };

/** Streams events until the client leaves; `format` gives null for one that is not passed on. */
export function streamEvents(
  c: Context,
  { mailbox, onError }: EventContext,
  format: (event: MailboxEvent) => Message | null | Promise<Message | null>,
): Response {
  return streamSSE(c, async (stream) => {
    async function pass(event: MailboxEvent): Promise<void> {
      const message = await format(event);
      if (message !== null) await stream.writeSSE(message);
    }
    const left = new Promise<void>((resolve) => stream.onAbort(resolve));
    const queue = createQueue({ stream, onError, cutOff: () => cutOff(c) });
    const stop = mailbox.events.listen((event) => queue(() => pass(event)));
    const heartbeat = setInterval(
      () => queue(() => stream.write(': still here\n\n')),
      HEARTBEAT_MILLISECONDS,
    );
    await stream.write(': listening\n\n');
    await left;
    clearInterval(heartbeat);
    stop();
  });
}

type QueueOptions = {
  readonly stream: StreamingApi;
  readonly onError: (error: unknown) => void;
  readonly cutOff: () => void;
};

/** Writes one after another, each when the client has taken the one before. */
function createQueue({
  stream,
  onError,
  cutOff,
}: QueueOptions): (write: () => Promise<unknown>) => void {
  let waiting = 0;
  let last = Promise.resolve();
  async function next(write: () => Promise<unknown>): Promise<void> {
    waiting -= 1;
    if (!stream.aborted) await write();
  }
  return function queue(write) {
    waiting += 1;
    if (waiting > MOST_WAITING) cutOff();
    last = last.then(() => next(write)).catch(onError);
  };
}

/** Ends the connection, where there is one: the rest of an answer would wait for ever. */
function cutOff(c: Context): void {
  (c.env as Partial<HttpBindings> | undefined)?.outgoing?.destroy();
}
