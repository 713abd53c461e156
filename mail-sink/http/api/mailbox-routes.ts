// Mailboxes of phones and their reception settings.
import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { canonicalAddress } from '../../message/address.ts';
import type { Mailbox } from '../../mailbox/mailbox.ts';
import type { HttpContext } from '../http-context.ts';
import { describeSummary } from './describe.ts';
import { parseSettings } from './parse-settings.ts';
import { ERROR, MAILBOX, SETTINGS_INPUT, SUMMARY } from './schemas.ts';

const MAILBOX_WITH_MESSAGES = MAILBOX.extend({ messages: z.array(SUMMARY) }).openapi(
  'MailboxWithMessages',
);
const MESSAGES_SHOWN = 50;

const PARAMS = z.object({
  address: z
    .string()
    .regex(/@/, 'must be a mail address')
    .openapi({ param: { name: 'address', in: 'path' }, example: 'taro@docomo.ne.jp' }),
});

const LIST = createRoute({
  method: 'get',
  path: '/mailboxes',
  summary: 'Mailboxes with settings, and those that mail was for',
  responses: {
    200: {
      description: 'Mailboxes',
      content: { 'application/json': { schema: z.object({ mailboxes: z.array(MAILBOX) }) } },
    },
  },
});

const GET = createRoute({
  method: 'get',
  path: '/mailboxes/{address}',
  summary: 'Settings of a mailbox and the mail delivered to it, newest first',
  request: { params: PARAMS },
  responses: {
    200: {
      description: 'The mailbox',
      content: { 'application/json': { schema: MAILBOX_WITH_MESSAGES } },
    },
  },
});

const PUT = createRoute({
  method: 'put',
  path: '/mailboxes/{address}',
  summary: 'Replaces the settings of a mailbox, or without a carrier changes some',
  request: {
    params: PARAMS,
    body: { required: true, content: { 'application/json': { schema: SETTINGS_INPUT } } },
  },
  responses: {
    200: { description: 'The settings', content: { 'application/json': { schema: MAILBOX } } },
  },
});

const DELETE = createRoute({
  method: 'delete',
  path: '/mailboxes/{address}',
  summary: 'Puts a mailbox back to the defaults',
  request: { params: PARAMS },
  responses: {
    204: { description: 'Done' },
    404: { description: 'No settings', content: { 'application/json': { schema: ERROR } } },
  },
});

export function addMailboxRoutes(api: OpenAPIHono, { mailbox }: HttpContext): void {
  api.openapi(LIST, async (c) => {
    await mailbox.catchUp();
    const addresses = [
      ...mailbox.settings.list().map(({ address }) => address),
      ...mailbox.deliveries.mailboxes(),
    ];
    const mailboxes = [...new Set(addresses)].sort().map((address) => describe(mailbox, address));
    return c.json({ mailboxes }, 200);
  });
  api.openapi(GET, async (c) => {
    const { address } = c.req.valid('param');
    await mailbox.catchUp();
    const messages = mailbox.messages.list({
      terms: [{ kind: 'flag', flag: 'delivered', isNegated: false }],
      start: 0,
      limit: MESSAGES_SHOWN,
      mailbox: { address: canonicalAddress(address), isDelivered: true },
    });
    return c.json({ ...describe(mailbox, address), messages: messages.map(describeSummary) }, 200);
  });
  api.openapi(PUT, (c) => {
    const { address } = c.req.valid('param');
    const current = mailbox.settings.get(address);
    mailbox.settings.put(address, parseSettings(address, c.req.valid('json'), current));
    return c.json(describe(mailbox, address), 200);
  });
  api.openapi(DELETE, (c) => {
    const isKnown = mailbox.settings.remove(c.req.valid('param').address);
    return isKnown ? c.body(null, 204) : c.json({ error: 'No settings for this mailbox' }, 404);
  });
}

function describe(mailbox: Mailbox, address: string): z.output<typeof MAILBOX> {
  const settings = mailbox.settings.get(address);
  return {
    ...settings,
    address: canonicalAddress(address),
    domainList: { ...settings.domainList, entries: [...settings.domainList.entries] },
  };
}
