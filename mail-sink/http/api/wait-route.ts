// GET /wait: a test asks once and is answered when its mail is there.
import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import type { WaitFilter } from '../../mailbox/waiters.ts';
import { canonicalAddress } from '../../message/address.ts';
import type { HttpContext } from '../http-context.ts';
import { describeMessage } from './describe.ts';
import { ERROR, MESSAGE } from './schemas.ts';

const LONGEST_WAIT_SECONDS = 300;
const DEFAULT_WAIT_SECONDS = 30;

const TIME = z
  .string()
  .refine((text) => !Number.isNaN(parseTime(text)), 'must be an ISO 8601 date or milliseconds')
  .transform((text) => new Date(parseTime(text)));

const QUERY = z.object({
  to: z.string().optional().openapi({ description: 'Recipient, compared as a whole address' }),
  from: z.string().optional().openapi({ description: 'Part of the sender' }),
  subject: z.string().optional().openapi({ description: 'Part of the subject' }),
  since: TIME.optional().openapi({ type: 'string', description: 'Oldest time of receipt' }),
  timeout: z.coerce
    .number()
    .min(0)
    .max(LONGEST_WAIT_SECONDS)
    .default(DEFAULT_WAIT_SECONDS)
    .openapi({ description: 'Seconds' }),
  state: z.enum(['delivered', 'undelivered', 'foreign', 'any']).default('delivered'),
});

const ROUTE = createRoute({
  method: 'get',
  path: '/wait',
  summary: 'The newest mail that fits, or the next to arrive',
  request: { query: QUERY },
  responses: {
    200: { description: 'The mail', content: { 'application/json': { schema: MESSAGE } } },
    404: {
      description: 'No such mail within the time',
      content: { 'application/json': { schema: ERROR } },
    },
  },
});

export function addWaitRoute(api: OpenAPIHono, { mailbox }: HttpContext): void {
  api.openapi(ROUTE, async (c) => {
    const query = c.req.valid('query');
    const timeout = AbortSignal.timeout(query.timeout * 1000);
    const id = await mailbox.wait(toFilter(query), AbortSignal.any([timeout, c.req.raw.signal]));
    const kept = id === null ? null : await mailbox.read(id);
    if (kept === null) {
      return c.json({ error: `No such mail arrived within ${query.timeout} seconds` }, 404);
    }
    return c.json(describeMessage(mailbox, kept), 200);
  });
}

function toFilter({ to, from, subject, since, state }: z.output<typeof QUERY>): WaitFilter {
  return {
    to: to === undefined ? null : canonicalAddress(to),
    from: from ?? null,
    subject: subject ?? null,
    since: since ?? null,
    state: state === 'any' ? null : state,
  };
}

function parseTime(text: string): number {
  return /^\d{10,16}$/.test(text) ? Number(text) : Date.parse(text);
}
