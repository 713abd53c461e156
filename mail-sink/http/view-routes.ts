// A mail's HTML or text alone, in a sandbox: for Mailpit's clients and for the frame in the page.
import type { Hono } from 'hono';
import { findMessageId } from './find-message.ts';
import type { HttpContext } from './http-context.ts';
import { inlineImages } from './inline-images.ts';
import { sandboxed } from './sandbox.ts';

export function addViewRoutes(app: Hono, { mailbox, basePath }: HttpContext): void {
  app.get('/view/latest', async (c) => {
    const id = await findMessageId(mailbox, 'latest');
    if (id === null) return c.text('Message not found', 404);
    return c.redirect(`${basePath}/view/${mailbox.formatId(id)}.html`);
  });
  app.get('/view/:file{[0-9a-z]+\\.(?:html|txt)}', async (c) => {
    const [name = '', kind] = c.req.param('file').split('.');
    const id = await findMessageId(mailbox, name);
    const kept = id === null ? null : await mailbox.read(id);
    if (kept === null) return c.text('Message not found', 404);
    const { html, text } = kept.message;
    if (kind === 'txt') return sandboxed(c, text, 'text/plain');
    if (html === '') return c.text('This mail has no HTML part', 404);
    return sandboxed(c, inlineImages(html, kept.message.attachments), 'text/html');
  });
}
