// Mailpit: checks of a mail, and its release. Both reach only addresses that were configured.
import type { Hono } from 'hono';
import { z } from 'zod';
import { findUrls } from '../../message/find-urls.ts';
import { findMessageId } from '../find-message.ts';
import type { HttpContext } from '../http-context.ts';
import { readJson } from '../request-body.ts';
import { checkHtml } from './check-html.ts';

const NOT_FOUND = 'Message not found';
const RELEASE = z.object({ To: z.array(z.string().regex(/^[^\s<>]+@[^\s<>]+$/)).min(1) });

export function addCheckRoutes(app: Hono, context: HttpContext): void {
  const { mailbox } = context;
  app.get('/message/:id/html-check', async (c) => {
    const id = await findMessageId(mailbox, c.req.param('id'));
    const kept = id === null ? null : await mailbox.read(id);
    if (kept === null) return c.text(NOT_FOUND, 404);
    return c.json(checkHtml(kept.message.html));
  });
  app.get('/message/:id/link-check', async (c) => {
    const id = await findMessageId(mailbox, c.req.param('id'));
    const kept = id === null ? null : await mailbox.read(id);
    if (kept === null) return c.text(NOT_FOUND, 404);
    const urls = findUrls(`${kept.message.text}\n${kept.message.html}`);
    const follow = c.req.query('follow') === 'true';
    const links = await Promise.all(urls.map((url) => describeLink(context, url, follow)));
    const errors = links.filter(({ StatusCode: code }) => code < 200 || code >= 400).length;
    return c.json({ Errors: errors, Links: links });
  });
  app.get('/message/:id/sa-check', async (c) => {
    const id = await findMessageId(mailbox, c.req.param('id'));
    if (id === null) return c.text(NOT_FOUND, 404);
    return c.json({ IsSpam: false, Error: 'SpamAssassin is not used', Score: 0, Rules: [] });
  });
  app.post('/message/:id/release', async (c) => {
    const id = await findMessageId(mailbox, c.req.param('id'));
    const kept = id === null ? null : await mailbox.read(id);
    if (kept === null) return c.text(NOT_FOUND, 404);
    const body = RELEASE.safeParse(await readJson(c));
    if (!body.success) return c.text('Error: "To" must name addresses', 400);
    if (context.release === null) return c.text('Error: no relay is configured', 400);
    try {
      await context.release(kept.capture.raw, kept.capture.envelope.from, body.data.To);
    } catch (error) {
      return c.text(`Error: ${error instanceof Error ? error.message : 'release failed'}`, 400);
    }
    return c.text('ok');
  });
}

async function describeLink(
  { checkLink }: HttpContext,
  url: string,
  follow: boolean,
): Promise<{ URL: string; StatusCode: number; Status: string }> {
  const result = await checkLink(url, follow).catch((error: unknown) => ({
    code: 0,
    status: error instanceof Error ? error.message : 'failed',
  }));
  return {
    URL: url,
    StatusCode: result?.code ?? 0,
    Status: result?.status ?? 'Not checked: this host is not configured for link checks',
  };
}
