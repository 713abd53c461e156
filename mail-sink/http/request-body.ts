// JSON bodies as the borrowed APIs take them: absent and broken ones are null, not errors.
import type { Context } from 'hono';
import type { Mailbox } from '../mailbox/mailbox.ts';

/** The parsed body, or null. */
export async function readJson(c: Context): Promise<unknown> {
  const text = await c.req.text();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null; // the routes say what a missing body means
  }
}

/** The numbers of ids; those of no mail are left out. */
export function parseIds(mailbox: Mailbox, ids: readonly string[]): number[] {
  return ids.flatMap((id) => mailbox.parseId(id) ?? []);
}
