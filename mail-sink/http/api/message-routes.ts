// Mails of the sink's own API: lists, one mail, its verdict, and what did not arrive.
import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { canonicalAddress } from '../../message/address.ts';
import { judgeMessage } from '../../verdicts/verdict.ts';
import { findMessageId, parseListSearch } from '../find-message.ts';
import type { HttpContext } from '../http-context.ts';
import {
  describeDelivery,
  describeMessage,
  describeSummary,
  describeUndelivered,
} from './describe.ts';
import { ERROR, MESSAGE, SUMMARY, UNDELIVERED, VERDICT } from './schemas.ts';

const MOST_LISTED = 1000;
const LIMIT = z.coerce.number().int().min(1).max(MOST_LISTED).default(50);
const ID = z.object({ id: z.string().openapi({ param: { name: 'id', in: 'path' } }) });
const NOT_FOUND = {
  description: 'No such mail',
  content: { 'application/json': { schema: ERROR } },
};

const LISTED = z.object({
  total: z.int(),
  isCutOff: z.boolean().openapi({ description: 'Whether there may be more than the total' }),
  messages: z.array(SUMMARY),
});

const LIST = createRoute({
  method: 'get',
  path: '/messages',
  summary: 'Mails, newest first',
  request: {
    query: z.object({
      q: z.string().default(''),
      start: z.coerce.number().int().min(0).default(0),
      limit: LIMIT,
    }),
  },
  responses: {
    200: {
      description: 'Mails',
      content: {
        'application/json': { schema: LISTED },
      },
    },
    400: { description: 'Bad search', content: { 'application/json': { schema: ERROR } } },
  },
});

const GET = createRoute({
  method: 'get',
  path: '/messages/{id}',
  summary: 'One mail, or the newest as "latest"',
  request: { params: ID },
  responses: {
    200: { description: 'The mail', content: { 'application/json': { schema: MESSAGE } } },
    404: NOT_FOUND,
  },
});

const VERDICT_ROUTE = createRoute({
  method: 'get',
  path: '/messages/{id}/verdict',
  summary: 'SPF, DKIM, DMARC, the carriers’ rules, and what each carrier did',
  request: { params: ID },
  responses: {
    200: { description: 'The verdict', content: { 'application/json': { schema: VERDICT } } },
    404: NOT_FOUND,
  },
});

const UNDELIVERED_ROUTE = createRoute({
  method: 'get',
  path: '/undelivered',
  summary: '届かないメール, newest first',
  request: { query: z.object({ to: z.string().optional(), limit: LIMIT }) },
  responses: {
    200: {
      description: 'Mails that did not arrive, one entry a recipient',
      content: { 'application/json': { schema: z.object({ messages: z.array(UNDELIVERED) }) } },
    },
  },
});

export function addMessageRoutes(api: OpenAPIHono, context: HttpContext): void {
  const { mailbox } = context;
  api.openapi(LIST, async (c) => {
    const { q, start, limit } = c.req.valid('query');
    await mailbox.catchUp();
    const terms = parseListSearch(q);
    const messages = mailbox.messages.list({ terms, start, limit }).map(describeSummary);
    const { total, isCutOff } = mailbox.messages.count(terms);
    return c.json({ total, isCutOff, messages }, 200);
  });
  api.openapi(GET, async (c) => {
    const id = await findMessageId(mailbox, c.req.valid('param').id);
    const kept = id === null ? null : await mailbox.read(id);
    if (kept === null) return c.json({ error: 'No such mail' }, 404);
    return c.json(describeMessage(mailbox, kept), 200);
  });
  api.openapi(VERDICT_ROUTE, async (c) => {
    const id = await findMessageId(mailbox, c.req.valid('param').id);
    const kept = id === null ? null : await mailbox.read(id);
    if (kept === null) return c.json({ error: 'No such mail' }, 404);
    const { envelope, raw, state } = kept.capture;
    const verdict = await judgeMessage(kept.message, raw, {
      client: { ...envelope.client, from: envelope.from },
      resolver: context.createResolver(),
      acceptDomains: context.acceptDomains,
    });
    return c.json(
      {
        id: mailbox.formatId(kept.capture.id),
        state,
        recipients: envelope.deliveries.map(describeDelivery),
        spf: verdict.spf,
        dkim: [...verdict.dkim],
        dmarc: verdict.dmarc,
        rules: [...verdict.rules],
        links: [...verdict.links],
      },
      200,
    );
  });
  api.openapi(UNDELIVERED_ROUTE, async (c) => {
    const { to, limit } = c.req.valid('query');
    await mailbox.catchUp();
    const records = mailbox.deliveries.undelivered(
      to === undefined ? null : canonicalAddress(to),
      limit,
    );
    const messages = records.flatMap((record) => describeUndelivered(mailbox, record) ?? []);
    return c.json({ messages }, 200);
  });
}
