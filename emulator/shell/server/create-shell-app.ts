// The page's server: the page itself, and for it alone the ways to the sites, to the mail and to the catalogue.
import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { createRelay, type RelayRules } from '../../carrier/relay.ts';
import { createMailPort } from '../headless/mail-port.ts';
import { fromWireRequest, toWireResult } from '../wire.ts';
import { ownPageOnly, safeHeaders } from './guard.ts';
import type { PageFile } from './page-file.ts';

export type ShellAppOptions = {
  readonly files: ReadonlyMap<string, PageFile>;
  /** Where phones may go. */
  readonly phoneRules: RelayRules;
  /** Where only the page's own questions go. */
  readonly bankRules: RelayRules;
  readonly bankHost: string;
  readonly sinkOrigin: string;
};

const REQUEST = z.object({
  method: z.enum(['GET', 'POST', 'HEAD']),
  url: z.string().max(4096),
  headers: z.record(z.string().regex(/^[\w-]+$/), z.string().regex(/^[\t\x20-\uffff]*$/)),
  body: z.base64(),
});

const MAIL_QUESTION = z.union([
  z.object({
    method: z.enum(['GET', 'PUT']),
    path: z.string().regex(/^\/api\/sink\/v1\/(?:mailboxes|messages)\/[^/?#]+$/),
    body: z.unknown(),
  }),
  z.object({ method: z.literal('POST'), path: z.literal('/api/v1/send'), body: z.unknown() }),
]);

export function createShellApp(options: ShellAppOptions): Hono {
  const app = new Hono();
  app.use(safeHeaders, ownPageOnly);
  const relay = createRelay(options.phoneRules);
  app.post('/relay', async (context) => {
    const asked = REQUEST.safeParse(await readJson(context));
    if (!asked.success) return context.json({ error: 'No request' }, 400);
    return context.json(toWireResult(await relay(fromWireRequest(asked.data))));
  });
  const askSink = createMailPort(options.sinkOrigin);
  app.post('/mail', async (context) => {
    const asked = MAIL_QUESTION.safeParse(await readJson(context));
    if (!asked.success) return context.json({ error: 'No question' }, 400);
    const { method, path, body } = asked.data;
    return context.json({ answer: await askSink(method, path, body ?? null) });
  });
  addBankQuestions(app, options);
  app.get('*', (context) => {
    const file = options.files.get(new URL(context.req.url).pathname);
    if (file === undefined) return context.text('Not found\n', 404);
    return context.body(file.bytes, 200, {
      'Content-Type': file.type,
      'Cache-Control': 'no-cache',
    });
  });
  return app;
}

/** The catalogue's search and the demo's clock, as the bank says them. */
function addBankQuestions(app: Hono, { bankRules, bankHost }: ShellAppOptions): void {
  const ask = createRelay(bankRules);
  const paths = { '/handsets': '/api/v1/handsets', '/clock': '/api/v1/clock' };
  for (const [path, there] of Object.entries(paths)) {
    app.get(path, async (context) => {
      const url = `http://${bankHost}${there}${new URL(context.req.url).search}`;
      const headers = { Accept: 'application/json' };
      const result = await ask({ method: 'GET', url, headers, body: new Uint8Array() });
      if (result.kind !== 'response' || result.response.status !== 200) {
        return context.json({ error: 'The bank does not answer' }, 502);
      }
      return context.body(new Uint8Array(result.response.body), 200, {
        'Content-Type': 'application/json',
      });
    });
  }
}

/** Null for what is no JSON. */
function readJson(context: Context): Promise<unknown> {
  return context.req.json<unknown>().catch(() => null);
}
