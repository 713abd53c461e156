// Server-sent events of the mailbox.
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Mailbox } from '../mailbox/mailbox.ts';
import type { MailboxEvent } from '../mailbox/events.ts';

const HEARTBEAT_MILLISECONDS = 25_000;

type Message = { readonly event?: string; readonly data: string };

/** Streams events until the client leaves; `format` gives null for one that is not passed on. */
export function streamEvents(
  c: Context,
  mailbox: Mailbox,
  format: (event: MailboxEvent) => Message | null,
): Response {
  return streamSSE(c, async (stream) => {
    const left = new Promise<void>((resolve) => stream.onAbort(resolve));
    const stop = mailbox.events.listen((event) => {
      const message = format(event);
      if (message !== null) void stream.writeSSE(message);
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
