// Server-sent events of the mailbox.
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { MailboxEvent } from '../mailbox/events.ts';
import type { HttpContext } from './http-context.ts';

const HEARTBEAT_MILLISECONDS = 25_000;

type Message = { readonly event?: string; readonly data: string };

/** Streams events until the client leaves; `format` gives null for one that is not passed on. */
export function streamEvents(
  c: Context,
  { mailbox, onError }: HttpContext,
  format: (event: MailboxEvent) => Message | null | Promise<Message | null>,
): Response {
  return streamSSE(c, async (stream) => {
    async function pass(event: MailboxEvent): Promise<void> {
      const message = await format(event);
      if (message !== null) await stream.writeSSE(message);
    }
    const left = new Promise<void>((resolve) => stream.onAbort(resolve));
    let last = Promise.resolve();
    const stop = mailbox.events.listen((event) => {
      last = last.then(() => pass(event)).catch(onError);
    });
    const heartbeat = setInterval(
      () => void stream.write(': still here\n\n'),
      HEARTBEAT_MILLISECONDS,
    );
    await stream.write(': listening\n\n');
    await left;
    clearInterval(heartbeat);
    stop();
  });
}
