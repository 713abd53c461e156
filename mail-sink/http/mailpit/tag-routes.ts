// Mailpit: tags.
import type { Hono } from 'hono';
import { z } from 'zod';
import { stripControls } from '../../message/strip-controls.ts';
import type { HttpContext } from '../http-context.ts';
import { parseIds, readJson } from '../request-body.ts';

const SET = z.object({ IDs: z.array(z.string()).default([]), Tags: z.array(z.string()).nullish() });
const RENAME = z.object({ Name: z.string() });
const LONGEST_TAG = 100;

export function addTagRoutes(app: Hono, { mailbox }: HttpContext): void {
  app.get('/tags', (c) => c.json(mailbox.tags.list()));
  app.put('/tags', async (c) => {
    const body = SET.safeParse(await readJson(c));
    if (!body.success) return c.text('Error: invalid request', 400);
    await mailbox.catchUp();
    mailbox.tags.set(parseIds(mailbox, body.data.IDs), cleanTags(body.data.Tags ?? []));
    mailbox.events.emit({ kind: 'update', ids: body.data.IDs });
    return c.text('ok');
  });
  app.put('/tags/:tag', async (c) => {
    const body = RENAME.safeParse(await readJson(c));
    const [name] = body.success ? cleanTags([body.data.Name]) : [];
    if (name === undefined) return c.text('Error: "Name" is missing', 400);
    mailbox.tags.rename(c.req.param('tag'), name);
    return c.text('ok');
  });
  app.delete('/tags/:tag', (c) => {
    mailbox.tags.remove(c.req.param('tag'));
    return c.text('ok');
  });
}

/** Tags as they are kept: short, on one line, and not empty. */
export function cleanTags(tags: readonly string[]): string[] {
  return tags.map((tag) => stripControls(tag).slice(0, LONGEST_TAG)).filter((tag) => tag !== '');
}
