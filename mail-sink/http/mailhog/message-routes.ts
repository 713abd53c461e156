// MailHog version 1: single mails, their parts, release and events. Its lists and deletes share paths
// with Mailpit's, which answers those in a way that both kinds of client take.
import type { Hono } from 'hono';
import { z } from 'zod';
import { streamEvents } from '../event-stream.ts';
import { findMessageId } from '../find-message.ts';
import { findPart } from '../find-part.ts';
import type { HttpContext } from '../http-context.ts';
import { readJson } from '../request-body.ts';
import { attachmentDisposition, sandboxed } from '../sandbox.ts';
import { describeItem } from './describe.ts';
import { readNewItems } from './new-items.ts';

const RELEASE = z
  .object({ Email: z.string(), email: z.string() })
  .partial()
  .transform(({ Email, email }) => Email ?? email ?? '')
  .refine((address) => /^[^\s<>]+@[^\s<>]+$/.test(address));

/** Routes of /api/v1. */
export function addMessageRoutes(app: Hono, context: HttpContext): void {
  const { mailbox } = context;
  app.get('/messages/:id', async (c) => {
    const id = await findMessageId(mailbox, c.req.param('id'));
    const kept = id === null ? null : await mailbox.read(id);
    if (kept === null) return c.body(null, 404);
    return c.json(describeItem(c.req.param('id'), kept));
  });
  app.delete('/messages/:id', async (c) => {
    const id = await findMessageId(mailbox, c.req.param('id'));
    if (id === null) return c.body(null, 404);
    mailbox.messages.remove([id]);
    mailbox.events.emit({ kind: 'delete', ids: [c.req.param('id')] });
    return c.body(null, 200);
  });
  app.get('/messages/:id/download', async (c) => {
    const id = await findMessageId(mailbox, c.req.param('id'));
    const raw = id === null ? null : mailbox.readRaw(id);
    if (raw === null) return c.body(null, 404);
    c.header('Content-Disposition', attachmentDisposition(`${c.req.param('id')}.eml`));
    return sandboxed(c, raw, 'message/rfc822');
  });
  app.get('/messages/:id/mime/part/:part/download', async (c) => {
    const part = await findPart(mailbox, c.req.param('id'), c.req.param('part'));
    if (part === null) return c.body(null, 404);
    c.header('Content-Disposition', attachmentDisposition(part.fileName));
    return sandboxed(c, part.content, part.contentType);
  });
  app.post('/messages/:id/release', async (c) => {
    const id = await findMessageId(mailbox, c.req.param('id'));
    const kept = id === null ? null : await mailbox.read(id);
    if (kept === null) return c.body(null, 404);
    const to = RELEASE.safeParse(await readJson(c));
    // The client names a server of its own choosing; only the configured one is ever used.
    if (!to.success || context.release === null) return c.body(null, 400);
    await context.release(kept.capture.raw, kept.capture.envelope.from, [to.data]);
    return c.body(null, 200);
  });
  app.get('/events', (c) =>
    streamEvents(c, context, async (event) => {
      const [item] = await readNewItems(mailbox, [event]);
      return item === undefined ? null : { data: JSON.stringify(item) };
    }),
  );
}
