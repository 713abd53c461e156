// Mailpit: one mail, its headers, source and parts.
import type { Hono } from 'hono';
import { findMessageId } from '../find-message.ts';
import { findPart } from '../find-part.ts';
import type { HttpContext } from '../http-context.ts';
import { attachmentDisposition, sandboxed } from '../sandbox.ts';
import { describeMessage } from './describe.ts';
import { drawThumbnail } from './draw-thumbnail.ts';

const NOT_FOUND = 'Message not found';

export function addMessageRoutes(app: Hono, { mailbox }: HttpContext): void {
  app.get('/message/:id', async (c) => {
    const id = await findMessageId(mailbox, c.req.param('id'), c.req.query('query'));
    if (id === null) return c.text(NOT_FOUND, 404);
    mailbox.messages.setRead([id], true);
    const [summary, kept] = [mailbox.messages.find(id), await mailbox.read(id)];
    if (summary === null || kept === null) return c.text(NOT_FOUND, 404);
    mailbox.events.emit({ kind: 'update', ids: [summary.id] });
    return c.json(describeMessage(summary, kept));
  });
  app.get('/message/:id/headers', async (c) => {
    const id = await findMessageId(mailbox, c.req.param('id'));
    const kept = id === null ? null : await mailbox.read(id);
    if (kept === null) return c.text(NOT_FOUND, 404);
    const headers: Record<string, string[]> = {};
    for (const { name, value } of kept.message.headers) (headers[name] ??= []).push(value);
    return c.json(headers);
  });
  app.get('/message/:id/raw', async (c) => {
    const id = await findMessageId(mailbox, c.req.param('id'));
    const raw = id === null ? null : mailbox.readRaw(id);
    if (raw === null) return c.text(NOT_FOUND, 404);
    if (c.req.query('dl') === '1') {
      c.header('Content-Disposition', attachmentDisposition(`${c.req.param('id')}.eml`));
    }
    return sandboxed(c, raw, 'text/plain');
  });
  app.get('/message/:id/part/:part', async (c) => {
    const part = await findPart(mailbox, c.req.param('id'), c.req.param('part'));
    if (part === null) return c.text('Part not found', 404);
    c.header('Content-Disposition', attachmentDisposition(part.fileName));
    return sandboxed(c, part.content, part.contentType);
  });
  app.get('/message/:id/part/:part/thumb', async (c) => {
    const part = await findPart(mailbox, c.req.param('id'), c.req.param('part'));
    if (part === null) return c.text('Part not found', 404);
    return sandboxed(c, await drawThumbnail(part.contentType, part.content), 'image/jpeg');
  });
}
